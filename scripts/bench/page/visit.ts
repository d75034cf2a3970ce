/** One cold visit, from the address to the first reply and on. */
import type { Browser, Page } from 'playwright-core';
import { tapThrough } from './talk.ts';
import { noteTraffic, type Request } from './traffic.ts';
import { PATIENCE, seenBy, visitor } from './visitor.ts';

export interface Place {
  /** Where the page stands; it ends with a slash. */
  readonly url: string;
  /** What follows in the address: `#/play/…`. */
  readonly at: string;
  /** An empty page of the same server. */
  readonly blank: string;
}

/** Milliseconds since the navigation began, where nothing else is said. */
export interface Visit {
  readonly firstLine: number;
  readonly firstReply: number;
  /** What had been asked for when the first reply could be given. */
  readonly requests: readonly Request[];
  /** Milliseconds from tap to answer, begun at once. */
  readonly answered: readonly number[];
}

/** A visit in which nobody does anything for a while, so that the stage can come. */
export interface Watched {
  /** Left out where it did not come in time. */
  readonly stageReady?: number;
  /** Milliseconds of the longest task in the ten seconds after the first reply; 0 if none was long. */
  readonly longestTask: number;
  /** Milliseconds from tap to answer with the stage running; empty where it did not come. */
  readonly answered: readonly number[];
  readonly frames: number;
}

/** Taps in one talk. */
const TAPS = 6;
/** Milliseconds after the first reply in which long tasks are looked for. */
const AFTER = 10_000;

export async function visit(browser: Browser, { url, at, blank }: Place): Promise<Visit> {
  const { page, protocol, leave } = await visitor(browser, blank);
  try {
    const traffic = noteTraffic(protocol, url);
    await page.goto(url + at, { waitUntil: 'commit' });
    await firstReply(page);
    const answered = await tapThrough(page, TAPS);
    const { firstLine = 0, firstReply: reply = 0 } = await seenBy(page);
    const requests = [...traffic.values()].filter(({ from }) => from <= reply);
    return { firstLine, firstReply: reply, requests, answered };
  } finally {
    await leave();
  }
}

export async function watchStage(browser: Browser, { url, at, blank }: Place): Promise<Watched> {
  const { page, leave } = await visitor(browser, blank);
  try {
    await page.goto(url + at, { waitUntil: 'commit' });
    await firstReply(page);
    await page.waitForTimeout(AFTER);
    await page
      .waitForFunction(() => window.seen.stageReady, undefined, { timeout: PATIENCE - AFTER })
      .catch(() => undefined);
    const { stageReady, firstReply: reply = 0, longTasks } = await seenBy(page);
    const after = longTasks.filter(
      ({ start, duration }) => start + duration > reply && start < reply + AFTER,
    );
    return {
      ...(stageReady !== undefined && { stageReady }),
      longestTask: Math.max(0, ...after.map(({ duration }) => duration)),
      answered: stageReady === undefined ? [] : await tapThrough(page, TAPS),
      frames: await framesASecond(page),
    };
  } finally {
    await leave();
  }
}

async function firstReply(page: Page): Promise<void> {
  await page
    .waitForFunction(() => window.seen.firstReply)
    .catch(() => {
      throw new Error(
        `No reply could be given within ${PATIENCE / 1000} seconds at ${page.url()}.`,
      );
    });
}

const framesASecond = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const begun = performance.now();
        let frames = 0;
        const next = () => {
          const taken = performance.now() - begun;
          if (taken > 2000) return resolve((frames * 1000) / taken);
          frames += 1;
          requestAnimationFrame(next);
        };
        requestAnimationFrame(next);
      }),
  );
