/** What the stage costs, side by side with a page that has nothing but the same Phaser. */
import { join } from 'node:path';
import { launch } from '../../browser/launch.ts';
import { serve } from '../../serve.mjs';
import { type BuiltFile, builtFiles } from '../page/files.ts';
import { type Place, visit } from '../page/visit.ts';
import { compiled, SLUG, scenarioText } from '../scenario.ts';
import { copyApp, type Measuring } from '../site.ts';
import { vite } from '../vite.ts';
import { type Arrival, arrival, type Tapped, tappedThrough } from './arrival.ts';
import { stageFiles } from './bytes.ts';
import { type Growth, growthOf } from './growth.ts';
import { type Motion, motionOf, type Renderer, stillnessOf } from './motion.ts';
import { livelyTalk, type Talk } from './talk.ts';
import type { Cost } from './window.ts';

export interface StageFigures {
  readonly address: string;
  /** By round, in which floor and app took turns. */
  readonly floor: readonly Arrival[];
  readonly app: readonly Arrival[];
  readonly tapped: readonly Tapped[];
  readonly files: readonly BuiltFile[];
  /** Bytes that had come when the first reply could be given. */
  readonly firstReply: number;
  readonly talk: Talk;
  readonly motion: Readonly<Record<Renderer, readonly Motion[]>>;
  readonly still: readonly Cost[];
  readonly growth: Growth;
}

const SEED = 7;
/** Every round takes half a minute, and its figures lie close together. */
const MOST_MOTION = 3;

export async function measureStage(measuring: Measuring): Promise<StageFigures> {
  const { house, folder, runs } = measuring;
  const served = copyApp(house, folder);
  buildFloor(house, join(served, 'phaser'));
  const server = await serve(served);
  const browser = await launch(measuring.browser);
  try {
    const at = `#/play/${SLUG}?seed=${SEED}`;
    const blank = `${server.url}blank.html`;
    const appPlace: Place = { url: `${server.url}app/`, at, blank };
    const floorPlace: Place = { url: `${server.url}phaser/`, at: '', blank };
    const built = await builtFiles(join(served, 'app'), appPlace.url);
    await builtFiles(join(served, 'phaser'), floorPlace.url);

    const floor: Arrival[] = [];
    const app: Arrival[] = [];
    const tapped: Tapped[] = [];
    const turns: [Place, Arrival[]][] = [
      [floorPlace, floor],
      [appPlace, app],
    ];
    // The first visits of a browser are slower than all later ones.
    for (const [place] of turns) await arrival(browser, place);
    for (let round = 0; round < runs; round += 1) {
      for (const [place, arrivals] of round % 2 === 0 ? turns : turns.toReversed()) {
        arrivals.push(await arrival(browser, place));
      }
      tapped.push(await tappedThrough(browser, appPlace));
    }

    const { requests, firstReply: reply } = await visit(browser, appPlace);
    // The stage is asked for as soon as nothing is in its way, which may be before the first reply.
    const before = requests.filter(({ to }) => to !== undefined && to <= reply);
    const files = stageFiles(join(served, 'app'), built, new Set(before.map(({ name }) => name)));
    const talk = livelyTalk(compiled(scenarioText(house)), SEED);
    const motion: Record<Renderer, Motion[]> = { canvas: [], webgl: [] };
    const still: Cost[] = [];
    for (let round = 0; round < Math.min(runs, MOST_MOTION); round += 1) {
      motion.canvas.push(await motionOf(browser, appPlace, talk, 'canvas'));
      motion.webgl.push(await motionOf(browser, appPlace, talk, 'webgl'));
      still.push(await stillnessOf(browser, appPlace, talk));
    }
    const growth = await growthOf(browser, appPlace, slugsOf(built));
    const firstReply = before.reduce((sum, { body }) => sum + body, 0);
    return { address: at, floor, app, tapped, files, firstReply, talk, motion, still, growth };
  } finally {
    await browser.close();
    await server.close();
  }
}

function buildFloor(house: string, outDir: string): void {
  const root = join(house, 'scripts/bench/stage/floor');
  vite(
    house,
    ['build', root, '--config', join(root, 'vite.config.ts'), '--outDir', outDir, '--emptyOutDir'],
    'The page with nothing but Phaser cannot be built, so there is nothing to compare with.',
  );
}

const slugsOf = (built: readonly BuiltFile[]): string[] =>
  built.flatMap(({ name }) => /^scenarios\/(.+)\.en\.json$/.exec(name)?.[1] ?? []).toSorted();
