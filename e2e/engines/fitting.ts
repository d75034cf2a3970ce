/** Whether the stage fits its place, and the page the window. */
import { expect } from 'vitest';
import { screenFor } from '../../src/stage/screen.ts';
import { SOON } from '../soon.ts';
import type { Tab } from './engine.ts';
import { boxOf, headOn, stageOf } from './picture.ts';
import { rendererOf } from './talk.ts';

/** Waits until the canvas fills its place, with the pixels that it should have. */
export async function untilFitting(tab: Tab): Promise<void> {
  await expect.poll(() => misfitOf(tab), SOON).toBe(undefined);
}

async function misfitOf(tab: Tab): Promise<string | undefined> {
  const canvas = await boxOf(tab, '.play-stage canvas');
  const place = await stageOf(tab);
  const off = (['x', 'y', 'width', 'height'] as const).filter(
    (side) => Math.abs(canvas[side] - place[side]) > 1,
  );
  if (off.length > 0)
    return `the canvas is at ${JSON.stringify(canvas)} of ${JSON.stringify(place)}`;
  const { host, ratio, pixels } = await tab.evaluate(() => {
    const stage = document.querySelector('.play-stage');
    const { width = 0, height = 0 } = stage?.querySelector('canvas') ?? {};
    const { clientWidth = 0, clientHeight = 0 } = stage ?? {};
    return { host: [clientWidth, clientHeight], ratio: devicePixelRatio, pixels: [width, height] };
  });
  const [hostWidth = 0, hostHeight = 0] = host;
  const { width, height } = screenFor(
    hostWidth,
    hostHeight,
    ratio,
    await rendererOf(tab),
    place.covered,
  );
  return `${pixels}` === `${[width, height]}`
    ? undefined
    : `${pixels.join(' × ')} pixels instead of ${width} × ${height}`;
}

/** What stands in the way of the head, and what is out of the window. */
export async function coverOf(tab: Tab): Promise<readonly string[]> {
  const head = headOn(await stageOf(tab));
  return tab.evaluate(({ x, y, width, height }) => {
    const { scrollWidth, clientWidth } = document.documentElement;
    const panel = document.querySelector('.play-panel')?.getBoundingClientRect();
    const out = x < 0 || y < 0 || x + width > innerWidth || y + height > innerHeight;
    const covered =
      panel &&
      panel.left < x + width &&
      panel.right > x &&
      panel.top < y + height &&
      panel.bottom > y;
    return [
      ...(out ? ['the head is out of the window'] : []),
      ...(covered ? ['the panel covers the head'] : []),
      ...(scrollWidth > clientWidth ? ['the page is too wide'] : []),
    ];
  }, head);
}
