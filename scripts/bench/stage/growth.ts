/** Whether anything stays behind: many talks on one page, with the garbage collected after each. */
import type { Browser, CDPSession, Page } from 'playwright-core';
import type { Place } from '../page/visit.ts';
import { visitor } from '../page/visitor.ts';

/** What lives after a talk. */
export interface Lives {
  /** Bytes of script. */
  readonly heap: number;
  readonly canvases: number;
  /** Pixels of all canvases, at four bytes each. */
  readonly pixels: number;
  readonly nodes: number;
  readonly listeners: number;
}

export interface Growth {
  /** By talk: at its end with the stage open, and after it was left. */
  readonly open: readonly Lives[];
  readonly left: readonly Lives[];
  readonly turns: number;
}

const TALKS = 20;
const TURNS = 200;
/** Milliseconds between two turns: the stage has begun to act the one before. */
const PACE = 120;

/** At full speed, because only what stays is looked at. */
export async function growthOf(
  browser: Browser,
  { url, blank }: Place,
  slugs: readonly string[],
): Promise<Growth> {
  const { page, protocol, leave } = await visitor(browser, blank, { line: 'plain', slower: 1 });
  try {
    await page.goto(url);
    const open: Lives[] = [];
    const left: Lives[] = [];
    let turns = 0;
    for (let talk = 0; talk < TALKS || turns < TURNS; talk += 1) {
      await page.evaluate(
        (to) => {
          location.hash = to;
        },
        `#/play/${slugs[talk % slugs.length]}?seed=${talk}&anew`,
      );
      await page.locator('html[data-stage=ready]').waitFor({ state: 'attached' });
      turns += await page.evaluate(talkAtRandom, { seed: talk + 1, pace: PACE });
      open.push(await livesOf(page, protocol));
      await page.evaluate(() => {
        location.hash = '#/settings';
      });
      await page.locator('html[data-stage=off]').waitFor({ state: 'attached' });
      left.push(await livesOf(page, protocol));
    }
    return { open, left, turns };
  } finally {
    await leave();
  }
}

/** Sent to the page as text. Presses whatever the customer leaves, to the end; tells how often. */
async function talkAtRandom({ seed, pace }: { seed: number; pace: number }): Promise<number> {
  let state = seed;
  const chance = (): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
  const pause = (time: number) => new Promise((resolve) => setTimeout(resolve, time));
  for (let turns = 0; ; ) {
    if (document.documentElement.dataset.turn === 'ended') return turns;
    const buttons = document.querySelectorAll<HTMLButtonElement>(
      'button[data-reply], button[data-go-on]',
    );
    const lines = document.querySelectorAll('[role=log] [data-kind]').length;
    buttons[Math.floor(chance() * buttons.length)]?.click();
    for (let waited = 0; waited < 5000; waited += 20) {
      if (document.querySelectorAll('[role=log] [data-kind]').length > lines) break;
      await pause(20);
    }
    turns += 1;
    await pause(pace);
  }
}

async function livesOf(page: Page, protocol: CDPSession): Promise<Lives> {
  // What has just been let go is often held by a frame or a timer still to come.
  await page.waitForTimeout(600);
  for (let time = 0; time < 3; time += 1) await protocol.send('HeapProfiler.collectGarbage');
  const { usedSize } = await protocol.send('Runtime.getHeapUsage');
  const { nodes, jsEventListeners } = await protocol.send('Memory.getDOMCounters');
  return {
    heap: usedSize,
    ...(await canvasesOf(protocol)),
    nodes,
    listeners: jsEventListeners,
  };
}

async function canvasesOf(protocol: CDPSession): Promise<Pick<Lives, 'canvases' | 'pixels'>> {
  const objectGroup = 'canvases';
  const prototype = await protocol.send('Runtime.evaluate', {
    expression: 'HTMLCanvasElement.prototype',
    objectGroup,
  });
  const { objects } = await protocol.send('Runtime.queryObjects', {
    prototypeObjectId: prototype.result.objectId ?? '',
    objectGroup,
  });
  const { result } = await protocol.send('Runtime.callFunctionOn', {
    objectId: objects.objectId ?? '',
    functionDeclaration: `function () {
      return {
        canvases: this.length,
        pixels: this.reduce((sum, { width, height }) => sum + width * height, 0),
      };
    }`,
    returnByValue: true,
  });
  await protocol.send('Runtime.releaseObjectGroup', { objectGroup });
  return result.value;
}
