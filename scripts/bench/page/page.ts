/** What a first visit costs, measured side by side with the floor. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { launch } from '../../browser/launch.ts';
import { serve } from '../../serve.mjs';
import { compiled, SLUG, scenarioText } from '../scenario.ts';
import { copyApp, type Measuring } from '../site.ts';
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

function prepare({ house, folder }: Measuring): string {
  const served = copyApp(house, folder);
  mkdirSync(join(served, 'floor'));
  const floor = floorPage(compiled(scenarioText(house)), SEED);
  writeFileSync(join(served, 'floor/index.html'), floor);
  return served;
}
