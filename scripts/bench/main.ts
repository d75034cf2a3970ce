import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserProgram } from '../browser/launch.ts';
import { type CoreFigures, measureCore } from './core/core.ts';
import { coreReport } from './core/report.ts';
import { type Machine, machineLine, machineNow } from './machine.ts';
import { readOptions } from './options.ts';
import { measurePage, type PageFigures } from './page/page.ts';
import { pageReport } from './page/report.ts';

export interface Surroundings {
  /** The checkout. */
  readonly house: string;
  /** For what is made on the way; nothing of it stays. */
  readonly folder: string;
  ensureBrowser(): BrowserProgram;
}

/** What `--json` writes. */
interface Figures {
  readonly machine: Machine;
  core?: CoreFigures;
  page?: PageFigures;
}

/** Measures, prints, and throws with advice where something cannot be measured. */
export async function main(
  args: readonly string[],
  { house, folder, ensureBrowser }: Surroundings,
): Promise<void> {
  const { runs, only, build, json } = readOptions(args);
  const figures: Figures = { machine: machineNow() };
  console.log(`${machineLine(figures.machine)}\n`);
  // The core first: building and browsing leave the machine warm.
  if (only !== 'page') {
    figures.core = measureCore(house);
    console.log(coreReport(figures.core));
  }
  if (only !== 'core') {
    if (build) buildApp(house);
    figures.page = await measurePage({ house, folder, runs, browser: ensureBrowser() });
    console.log(pageReport(figures.page));
  }
  if (json !== undefined) writeFileSync(json, `${JSON.stringify(figures, null, 2)}\n`);
}

/** In a process of its own, as `npm run build` does it. */
function buildApp(house: string): void {
  const { status } = spawnSync(
    process.execPath,
    [join(house, 'node_modules/vite/bin/vite.js'), 'build', '--logLevel', 'warn'],
    { cwd: house, stdio: ['ignore', 2, 2] },
  );
  if (status !== 0) throw new Error('The app cannot be built, so its page cannot be measured.');
}
