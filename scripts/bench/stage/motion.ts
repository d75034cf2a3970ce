/** What the open stage costs, second by second. */
import type { Browser, Page } from 'playwright-core';
import { tapOn } from '../page/talk.ts';
import type { Place } from '../page/visit.ts';
import { visitor, type Ways } from '../page/visitor.ts';
import { countDrawing, hidePage, hideRenderer } from './drawing.ts';
import type { Talk } from './talk.ts';
import { type Cost, costOf } from './window.ts';

export interface Motion {
  /** While the customer speaks, and a mood flows. */
  readonly talking: Cost;
  /** Nothing happens but breathing, blinking and the life of the place. */
  readonly idle: Cost;
  /** Somebody looks at another page. */
  readonly hidden: Cost;
}

export type Renderer = 'canvas' | 'webgl';

/** Milliseconds in which whatever a turn set in motion comes to rest. */
const SETTLING = 4500;
const IDLE = 5000;

/** Where the machine would take the canvas renderer, WebGL is forced upon it. */
export async function motionOf(
  browser: Browser,
  { url, at, blank }: Place,
  talk: Talk,
  renderer: Renderer,
): Promise<Motion> {
  const ways: Ways = {
    before: renderer === 'webgl' ? [countDrawing, hideRenderer] : [countDrawing],
  };
  const { page, protocol, leave } = await visitor(browser, blank, { ...ways, line: 'plain' });
  try {
    await page.goto(url + at);
    await stageIsThere(page);
    const talking = await costOfTalk(page, talk, () => costOf(page, protocol, talk.length));
    await page.waitForTimeout(SETTLING);
    const idle = await costOf(page, protocol, IDLE);
    await page.evaluate(hidePage);
    await page.waitForTimeout(500);
    const hidden = await costOf(page, protocol, IDLE);
    return { talking, idle, hidden };
  } finally {
    await leave();
  }
}

/** With reduced motion, after a turn. */
export async function stillnessOf(
  browser: Browser,
  { url, at, blank }: Place,
  talk: Talk,
): Promise<Cost> {
  const ways: Ways = { before: [countDrawing], line: 'plain', reducedMotion: 'reduce' };
  const { page, protocol, leave } = await visitor(browser, blank, ways);
  try {
    await page.goto(url + at);
    await stageIsThere(page);
    return await costOfTalk(page, talk, async () => {
      await page.waitForTimeout(SETTLING);
      return costOf(page, protocol, IDLE);
    });
  } finally {
    await leave();
  }
}

const stageIsThere = (page: Page): Promise<unknown> =>
  page.waitForFunction(() => window.seen.stageShown, undefined, { polling: 200 });

/** Measures after the last tap has been answered: answering is counted elsewhere. */
async function costOfTalk(page: Page, { taps }: Talk, measure: () => Promise<Cost>): Promise<Cost> {
  for (const [place, selector] of taps.entries()) {
    await page.waitForTimeout(1000);
    if (!(await tapOn(page, selector))) throw new Error(`There is no ${selector} to press.`);
    await page.waitForFunction((count) => window.seen.answered.length > count, place, {
      polling: 50,
    });
  }
  return measure();
}
