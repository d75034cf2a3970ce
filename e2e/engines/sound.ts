/** What sound owes every browser. */
import { expect, test } from 'vitest';
import { wayThrough } from '../playthroughs.ts';
import { SOON } from '../soon.ts';
import type { Engine, Tab } from './engine.ts';
import { takeAll, untilStage } from './talk.ts';
import { type Visit, visit } from './visit.ts';

const FILE = /\/(?:room|voice|effects)[\w-]*\.(webm|m4a|mp3)$/;

const filesOf = (page: Visit): readonly string[] => page.asked.filter((path) => FILE.test(path));
const formatsOf = (page: Visit): readonly string[] => [
  ...new Set(filesOf(page).map((path) => FILE.exec(path)?.[1] ?? '')),
];
const audioOf = (page: Tab): Promise<readonly string[]> =>
  page.evaluate(() => globalThis.probe.audio.map(({ state }) => state));

/** Whether audio runs at all here: some browsers begin none where nothing is there to be heard with. */
const hears = (page: Tab): Promise<boolean> =>
  page.evaluate(async () => {
    // Not the one that the probe counts.
    const Plain: typeof AudioContext = Object.getPrototypeOf(AudioContext);
    const own = new Plain();
    await Promise.race([own.resume(), new Promise((resolve) => setTimeout(resolve, 1500))]);
    const { state } = own;
    void own.close();
    return state === 'running';
  });

/** The formats that the browser says it plays, in the order they are tried. */
const playedBy = (page: Tab): Promise<readonly string[]> =>
  page.evaluate(() => {
    const audio = document.createElement('audio');
    const types = {
      webm: 'audio/webm; codecs="opus"',
      m4a: 'audio/mp4; codecs="mp4a.40.2"',
      mp3: 'audio/mpeg',
    };
    return Object.entries(types).flatMap(([format, type]) =>
      audio.canPlayType(type) === '' ? [] : [format],
    );
  });

export function soundTests(engine: () => Engine): void {
  test('nothing of sound is asked for before the first tap, and the tap is enough', async () => {
    const { at, steps } = await wayThrough('wrong-sandwich', 'perfect');
    const page = await visit(engine(), at);
    await untilStage(page, 'ready');
    expect(filesOf(page)).toEqual([]);
    expect(await audioOf(page)).toEqual([]);
    await takeAll(page, steps.slice(0, 1));
    const [first] = await playedBy(page);
    await expect.poll(() => formatsOf(page)[0], SOON).toBe(first);
    expect(await audioOf(page)).toHaveLength(1);
    if (await hears(page)) await expect.poll(() => audioOf(page), SOON).toEqual(['running']);
    await takeAll(page, steps.slice(1, 2));
  });

  test('where a format fails, the next is asked for, and the talk goes on', async () => {
    const { at, steps } = await wayThrough('wrong-sandwich', 'perfect');
    const page = await visit(engine(), at, { blocking: /\.webm$/ });
    await takeAll(page, steps.slice(0, 1));
    const played = await playedBy(page);
    await expect
      .poll(() => formatsOf(page), SOON)
      .toEqual(expect.arrayContaining(played.slice(0, 2)));
    await takeAll(page, steps.slice(1, 3));
  });
}
