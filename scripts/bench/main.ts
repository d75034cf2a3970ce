import { writeFileSync } from 'node:fs';
import type { Surroundings } from '../surroundings.ts';
import { type CoreFigures, measureCore } from './core/core.ts';
import { coreReport } from './core/report.ts';
import { measureLanguage, type ReaderFigures } from './language/language.ts';
import { languageReport } from './language/report.ts';
import { type Machine, machineLine, machineNow } from './machine.ts';
import { type Part, readOptions } from './options.ts';
import { measurePage, type PageFigures } from './page/page.ts';
import { pageReport } from './page/report.ts';
import { measureProof, type ProofFigures } from './proof/proof.ts';
import { proofReport } from './proof/report.ts';
import { soundReport } from './sound/report.ts';
import { measureSound, type SoundFigures } from './sound/sound.ts';
import { stageReport } from './stage/report.ts';
import { measureStage, type StageFigures } from './stage/stage.ts';
import { vite } from './vite.ts';

/** What `--json` writes. */
interface Figures {
  readonly machine: Machine;
  core?: CoreFigures;
  language?: ReaderFigures;
  proof?: ProofFigures;
  page?: PageFigures;
  stage?: StageFigures;
  sound?: SoundFigures;
}

const inBrowser = (part: Part): boolean => part === 'page' || part === 'stage' || part === 'sound';

/** Measures, prints, and throws with advice where something cannot be measured. */
export async function main(
  args: readonly string[],
  { house, folder, ensureBrowser }: Surroundings,
): Promise<void> {
  const { runs, only, build, json } = readOptions(args);
  const figures: Figures = { machine: machineNow() };
  console.log(`${machineLine(figures.machine)}\n`);
  // The core first: building and browsing leave the machine warm.
  const wanted = (part: Part) => only === undefined || only === part;
  if (wanted('core')) {
    figures.core = measureCore(house);
    console.log(coreReport(figures.core));
  }
  if (wanted('language')) {
    figures.language = await measureLanguage(house);
    console.log(languageReport(figures.language));
  }
  if (wanted('proof')) {
    figures.proof = measureProof(house);
    console.log(proofReport(figures.proof));
  }
  if (only === undefined || inBrowser(only)) {
    if (build) vite(house, ['build'], 'The app cannot be built, so its page cannot be measured.');
    const measuring = { house, folder, runs, browser: ensureBrowser() };
    if (wanted('page')) {
      figures.page = await measurePage(measuring);
      console.log(pageReport(figures.page));
    }
    if (wanted('stage')) {
      figures.stage = await measureStage(measuring);
      console.log(stageReport(figures.stage));
    }
    if (wanted('sound')) {
      figures.sound = await measureSound(measuring);
      console.log(soundReport(figures.sound));
    }
  }
  if (json !== undefined) writeFileSync(json, `${JSON.stringify(figures, null, 2)}\n`);
}
