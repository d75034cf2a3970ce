/** A talk at the page, in any browser. */
import { expect } from 'vitest';
import { SOON } from '../soon.ts';
import type { Step } from '../talk.ts';
import type { Tab } from './engine.ts';

export const count = (tab: Tab, selector: string): Promise<number> =>
  tab.evaluate((it) => document.querySelectorAll(it).length, selector);

export const LINES = '[role=log] [data-kind]';
export const REPLIES = 'button[data-reply]';

export async function untilStage(tab: Tab, state: 'off' | 'ready'): Promise<void> {
  await expect
    .poll(() => tab.evaluate(() => document.documentElement.dataset.stage), SOON)
    .toBe(state);
}

/** Takes a step; resolves when the talk has gone on. */
export async function take(tab: Tab, step: Step): Promise<void> {
  const button = step === 'go-on' ? 'button[data-go-on]' : `button[data-reply="${step.reply}"]`;
  await expect.poll(() => count(tab, button), SOON).toBe(1);
  const before = await count(tab, LINES);
  await tab.click(button);
  await expect.poll(() => count(tab, LINES), SOON).toBeGreaterThan(before);
}

export async function takeAll(tab: Tab, steps: readonly Step[]): Promise<void> {
  for (const step of steps) await take(tab, step);
}

/** Which renderer the canvas on the stage belongs to. */
export const rendererOf = (tab: Tab): Promise<'webgl' | 'canvas'> =>
  tab.evaluate(() => {
    const canvas = document.querySelector<HTMLCanvasElement>('.play-stage canvas');
    if (!canvas) throw new Error('There is no stage.');
    return canvas.getContext('2d') ? 'canvas' : 'webgl';
  });
