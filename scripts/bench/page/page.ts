/** What a first visit costs, measured side by side with the floor. */
import { cpSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type BrowserProgram, launch } from '../../browser/launch.ts';
import { serve } from '../../serve.mjs';
import { compiled, SLUG, scenarioText } from '../scenario.ts';
import { type BuiltFile, builtFiles } from './files.ts';
import { floorPage } from './floor.ts';
import { type Place, type Visit, visit, type Watched, watchStage } from './visit.ts';

export interface PageFigures {
  readonly address: string;
  /** By round, in which floor and app took turns. */
  readonly floor: readonly Visit[];
  readonly app: readonly Visit[];
  readonly watched: readonly Watched[];
  readonly files: readonly BuiltFile[];
}

interface Measuring {
  readonly house: string;
  readonly folder: string;
  readonly runs: number;
  readonly browser: BrowserProgram;
}

const SEED = 7;

export async function measurePage(measuring: Measuring): Promise<PageFigures> {
  const served = prepare(measuring);
  const server = await serve(served);
  const browser = await launch(measuring.browser);
  try {
    const at = `#/play/${SLUG}?seed=${SEED}`;
    const blank = `${server.url}blank.html`;
    const appPlace = { url: `${server.url}app/`, at, blank };
    const floorPlace = { url: `${server.url}floor/`, at: '', blank };
    const files = await builtFiles(join(served, 'app'), appPlace.url);
    const floor: Visit[] = [];
    const app: Visit[] = [];
    const watched: Watched[] = [];
    const turns: [Place, Visit[]][] = [
      [floorPlace, floor],
      [appPlace, app],
    ];
    // The first visits of a browser are slower than all later ones.
    for (const [place] of turns) await visit(browser, place);
    for (let round = 0; round < measuring.runs; round += 1) {
      for (const [place, visits] of round % 2 === 0 ? turns : turns.toReversed()) {
        visits.push(await visit(browser, place));
      }
      watched.push(await watchStage(browser, appPlace));
    }
    return { address: at, floor, app, watched, files };
  } finally {
    await browser.close();
    await server.close();
  }
}

/** Copied, so that what is measured stays the same while others build. */
function prepare({ house, folder }: Measuring): string {
  const built = join(house, 'dist');
  if (!existsSync(join(built, 'index.html'))) {
    throw new Error('There is no built app to be measured: leave out --no-build.');
  }
  const served = join(folder, 'served');
  cpSync(built, join(served, 'app'), { recursive: true });
  mkdirSync(join(served, 'floor'));
  const floor = floorPage(compiled(scenarioText(house)), SEED);
  writeFileSync(join(served, 'floor/index.html'), floor);
  writeFileSync(join(served, 'blank.html'), '<!doctype html><title>Blank</title>');
  return served;
}
