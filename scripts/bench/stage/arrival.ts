/** How the stage arrives on a cold visit: when, and at what price for whoever reads and taps. */
import type { Browser } from 'playwright-core';
import { tapThrough } from '../page/talk.ts';
import type { Place } from '../page/visit.ts';
import { PATIENCE, seenBy, visitor } from '../page/visitor.ts';
import type { Seen } from '../page/watch.ts';

/** Milliseconds since the navigation began, where nothing else is said. */
export interface Arrival {
  readonly shown: number;
  /** The first picture of the customer; on the floor page there is none. */
  readonly customer: number;
  /** Of the longest task between the first reply and the end; 0 if none was long. */
  readonly longestTask: number;
  /** How far the page moved by itself in that time, as the browser scores it. */
  readonly shift: number;
}

/** Milliseconds in which things settle after the stage is shown. */
const SETTLING = 2500;
/** Milliseconds of reading between taps: some longer and some shorter than the app's own waiting. */
const READING = [250, 700, 400, 1200, 330, 900, 500, 350];

export interface Tapped {
  /** Milliseconds from each tap to its answer. */
  readonly answered: readonly number[];
  /** Milliseconds of the longest task that touched the time between a tap and its answer. */
  readonly between: number;
  /** Left out where the stage did not come while somebody tapped. */
  readonly shown?: number;
}

export async function arrival(browser: Browser, { url, at, blank }: Place): Promise<Arrival> {
  const { page, leave } = await visitor(browser, blank);
  try {
    await page.goto(url + at, { waitUntil: 'commit' });
    await page
      .waitForFunction(() => window.seen.stageShown, undefined, { polling: 500 })
      .catch(() => {
        throw new Error(`No stage was shown within ${PATIENCE / 1000} seconds at ${page.url()}.`);
      });
    await page.waitForTimeout(SETTLING);
    const {
      stageShown = 0,
      customerShown = 0,
      firstReply = 0,
      longTasks,
      shifts,
    } = await seenBy(page);
    const after = longTasks.filter(({ start, duration }) => start + duration > firstReply);
    return {
      shown: stageShown,
      customer: customerShown,
      longestTask: Math.max(0, ...after.map(({ duration }) => duration)),
      shift: shifts.reduce((sum, { at, score }) => (at > firstReply ? sum + score : sum), 0),
    };
  } finally {
    await leave();
  }
}

/** Somebody who answers from the first reply on, while the stage comes. */
export async function tappedThrough(browser: Browser, { url, at, blank }: Place): Promise<Tapped> {
  const { page, leave } = await visitor(browser, blank);
  try {
    await page.goto(url + at, { waitUntil: 'commit' });
    await page.waitForFunction(() => window.seen.firstReply);
    for (const pause of READING) {
      await tapThrough(page, 1);
      await page.waitForTimeout(pause);
    }
    const seen = await seenBy(page);
    return {
      answered: seen.answered,
      between: longestBetween(seen),
      ...(seen.stageShown !== undefined && { shown: seen.stageShown }),
    };
  } finally {
    await leave();
  }
}

function longestBetween({ tapped, answered, longTasks }: Seen): number {
  const touching = longTasks.filter(({ start, duration }) =>
    tapped.some((at, place) => start < at + (answered[place] ?? 0) && start + duration > at),
  );
  return Math.max(0, ...touching.map(({ duration }) => duration));
}
