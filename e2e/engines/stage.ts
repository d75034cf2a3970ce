/** What the stage owes every browser. */
import { expect, test } from 'vitest';
import { slugs } from '../../scenarios/bundled.ts';
import { wayThrough } from '../playthroughs.ts';
import { SOON } from '../soon.ts';
import type { Engine, Tab } from './engine.ts';
import { coverOf, untilFitting } from './fitting.ts';
import { lookOf, seenOf, untilSeen } from './picture.ts';
import { count, LINES, REPLIES, rendererOf, take, takeAll, untilStage } from './talk.ts';
import { lying, upright, visit } from './visit.ts';

export interface Traits {
  /** Whether it has WebGL at all. */
  readonly webgl: boolean;
}

const framesOf = (tab: Tab): Promise<{ asked: number; painted: number }> =>
  tab.evaluate(() => {
    const { asked, painted } = globalThis.probe;
    return { asked, painted };
  });

/** What is asked for and painted within half a second. */
const framesForAWhile = (tab: Tab): Promise<{ asked: number; painted: number }> =>
  tab.evaluate(async () => {
    const { asked, painted } = globalThis.probe;
    await new Promise((resolve) => setTimeout(resolve, 500));
    return { asked: globalThis.probe.asked - asked, painted: globalThis.probe.painted - painted };
  });

export function stageTests(engine: () => Engine, { webgl }: Traits): void {
  test.each(slugs)('%s begins, its customer is seen, and the talk goes on', async (slug) => {
    const { at, steps } = await wayThrough(slug, 'perfect');
    const page = await visit(engine(), at);
    await expect.poll(() => count(page, REPLIES), SOON).toBeGreaterThan(1);
    expect(await count(page, LINES)).toBeGreaterThan(0);
    await untilStage(page, 'ready');
    await untilSeen(page, lookOf(slug));
    await takeAll(page, steps.slice(0, 3));
    await untilSeen(page, lookOf(slug));
  });

  test('turned round in the middle of a line, the stage fits its place and the talk goes on', async () => {
    const { at, steps } = await wayThrough('wrong-sandwich', 'perfect');
    const page = await visit(engine(), at);
    await untilStage(page, 'ready');
    for (const [at, step] of steps.slice(0, 4).entries()) {
      await take(page, step);
      await page.resize(at % 2 === 0 ? lying : upright);
      await untilFitting(page);
      expect(await coverOf(page)).toEqual([]);
      await untilSeen(page, lookOf('wrong-sandwich'));
    }
  });

  test('where the stage is blocked, the talk is complete without it', async () => {
    const { at, steps } = await wayThrough('wrong-sandwich', 'disaster');
    const page = await visit(engine(), at, { blocking: /\/stage-[^/]*\.js$/ });
    await expect.poll(() => page.blocked.length, SOON).toBeGreaterThan(0);
    await untilStage(page, 'off');
    await takeAll(page, steps);
    const turn = () => page.evaluate(() => document.documentElement.dataset.turn);
    await expect.poll(turn, SOON).toBe('ended');
    const { face, chest } = await seenOf(page, lookOf('wrong-sandwich'));
    expect(Math.min(face, chest), 'what is taken for a customer').toBeLessThan(0.1);
  });

  test('while the page is hidden the stage sleeps, and it wakes with the page', async () => {
    const page = await visit(engine(), '#/play/wrong-sandwich');
    await untilStage(page, 'ready');
    await expect.poll(async () => (await framesForAWhile(page)).painted, SOON).toBeGreaterThan(0);
    await page.hide();
    await expect.poll(() => page.evaluate(() => document.hidden), SOON).toBe(true);
    expect(await framesForAWhile(page)).toEqual({ asked: 0, painted: 0 });
    await page.show();
    await expect.poll(async () => (await framesForAWhile(page)).painted, SOON).toBeGreaterThan(0);
  });

  test('with reduced motion nothing is drawn while nothing changes, and a turn is a cut', async () => {
    const { at, steps } = await wayThrough('wrong-sandwich', 'perfect');
    const page = await visit(engine(), at, { motion: 'reduced' });
    await untilStage(page, 'ready');
    await untilSeen(page, lookOf('wrong-sandwich'));
    await expect.poll(() => framesForAWhile(page), SOON).toEqual({ asked: 0, painted: 0 });
    const before = await framesOf(page);
    await takeAll(page, steps.slice(0, 1));
    await expect.poll(() => framesForAWhile(page), SOON).toEqual({ asked: 0, painted: 0 });
    const frames = (await framesOf(page)).painted - before.painted;
    expect(frames).toBeGreaterThan(0);
    expect(frames).toBeLessThanOrEqual(3);
    await untilSeen(page, lookOf('wrong-sandwich'));
  });

  if (webgl) webglTests(engine);
}

function webglTests(engine: () => Engine): void {
  const ana = lookOf('wrong-sandwich');

  test('a graphics card draws the customer', async () => {
    const page = await visit(engine(), '#/play/wrong-sandwich', { webgl: 'card', ratio: 2 });
    await untilStage(page, 'ready');
    await untilFitting(page);
    await untilSeen(page, ana);
    expect(await rendererOf(page)).toBe('webgl');
  });

  test('a graphics card that is too slow is left alone after twenty frames', async () => {
    const { at, steps } = await wayThrough('wrong-sandwich', 'perfect');
    const page = await visit(engine(), at, { webgl: 'slow' });
    await untilStage(page, 'ready');
    expect(await rendererOf(page)).toBe('webgl');
    await expect.poll(() => rendererOf(page), { timeout: 30_000 }).toBe('canvas');
    await untilSeen(page, ana);
    expect(await count(page, 'canvas')).toBe(1);
    await takeAll(page, steps.slice(0, 2));
  });

  test('where WebGL is refused, the customer is drawn without it', async () => {
    const page = await visit(engine(), '#/play/wrong-sandwich', { webgl: 'none' });
    await untilStage(page, 'ready');
    expect(await rendererOf(page)).toBe('canvas');
    await untilSeen(page, ana);
  });

  // With reduced motion nothing else would ask for a frame.
  test('when the graphics card forgets everything, the customer is drawn again', async () => {
    const page = await visit(engine(), '#/play/wrong-sandwich', {
      webgl: 'card',
      motion: 'reduced',
    });
    await untilStage(page, 'ready');
    await untilSeen(page, ana);
    await page.evaluate(loseWebgl, true);
    await untilSeen(page, ana);
  });

  test('when the graphics card does not come back, the customer is drawn without it', async () => {
    const { at, steps } = await wayThrough('wrong-sandwich', 'perfect');
    const page = await visit(engine(), at, { webgl: 'card' });
    await untilStage(page, 'ready');
    await untilSeen(page, ana);
    await page.evaluate(loseWebgl, false);
    await takeAll(page, steps.slice(0, 1));
    await untilSeen(page, ana);
    expect(await rendererOf(page)).toBe('canvas');
    expect(await count(page, 'canvas')).toBe(1);
  });
}

/** Runs in the page. */
async function loseWebgl(forAMoment: boolean): Promise<void> {
  const canvas = document.querySelector<HTMLCanvasElement>('.play-stage canvas');
  const gl = canvas?.getContext('webgl') ?? canvas?.getContext('webgl2');
  const loss = gl?.getExtension('WEBGL_lose_context');
  if (!canvas || !loss) throw new Error('There is no context to lose.');
  const until = (event: string) =>
    new Promise((resolve) => canvas.addEventListener(event, resolve, { once: true }));
  const lost = until('webglcontextlost');
  loss.loseContext();
  await lost;
  if (!forAMoment) return;
  const back = until('webglcontextrestored');
  setTimeout(() => loss.restoreContext());
  await back;
}
