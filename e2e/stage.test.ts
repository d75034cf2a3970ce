import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { desktop, landscape, openPage, phone } from './browser.ts';
import { wayThrough } from './playthroughs.ts';
import { SOON } from './soon.ts';
import { repliesOf, scoresOn, take, takeAll, transcriptOf, writeItDown } from './talk.ts';

declare global {
  /** Sum of all layout shifts so far, as the browser scores them. */
  var shifted: number;
}

const untilStage = (page: Page, state: 'off' | 'loading' | 'ready'): Promise<void> =>
  page.locator(`html[data-stage=${state}]`).waitFor({ state: 'attached' });

/** Anything above would be seen. */
const UNSEEN = 0.005;

test.each([
  ['a phone', phone],
  ['a desktop', desktop],
])('the stage arrives on %s, fills its place and moves nothing on the page', async (_, screen) => {
  const page = await openPage({
    screen,
    at: '#/play/wrong-sandwich',
    prepare: (page) =>
      page.addInitScript(() => {
        globalThis.shifted = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) {
            if ('value' in entry) globalThis.shifted += Number(entry.value);
          }
        }).observe({ type: 'layout-shift', buffered: true });
      }),
  });
  await repliesOf(page).first().waitFor();
  const before = await repliesOf(page).first().boundingBox();
  await untilStage(page, 'ready');
  expect(await repliesOf(page).first().boundingBox()).toEqual(before);
  expect(await page.evaluate(() => globalThis.shifted)).toBeLessThan(UNSEEN);

  const canvas = await page.locator('canvas').boundingBox();
  const place = await page.locator('.play-stage').boundingBox();
  expect(Math.abs((canvas?.width ?? 0) - (place?.width ?? 1))).toBeLessThanOrEqual(1);
  expect(Math.abs((canvas?.height ?? 0) - (place?.height ?? 1))).toBeLessThanOrEqual(1);
});

test.each([
  ['the stage', /\/stage-[^/]*\.js$/],
  ['Phaser', /\/phaser-[^/]*\.js$/],
])('where %s is blocked, the talk is complete without it', async (_, blocked) => {
  const { at, steps, scores } = await wayThrough('wrong-sandwich', 'perfect');
  let asked = 0;
  const page = await openPage({
    at,
    mayComplain: /ERR_BLOCKED_BY_CLIENT/,
    prepare: (page) =>
      page.route(blocked, (route) => {
        asked += 1;
        return route.abort('blockedbyclient');
      }),
  });
  await expect.poll(() => asked, SOON).toBeGreaterThan(0);
  await untilStage(page, 'off');
  await takeAll(page, steps);
  await writeItDown(page);
  expect(await scoresOn(page)).toEqual(scores);
});

test('a phone that is turned in the middle of a line goes on with it', async () => {
  const page = await openPage({ screen: phone, at: '#/play/cancelled-flight?seed=3' });
  await untilStage(page, 'ready');
  await take(page, 'go-on');
  const before = await transcriptOf(page);
  await page.locator('canvas').evaluate((canvas) => canvas.setAttribute('data-first', ''));
  await page.setViewportSize(landscape.viewport);
  // The same stage, in its new shape.
  await expect
    .poll(async () => {
      const canvas = await page.locator('canvas[data-first]').boundingBox();
      const place = await page.locator('.play-stage').boundingBox();
      const ratio = await page
        .locator('canvas')
        .evaluate(
          (canvas) => (canvas as HTMLCanvasElement).width / (canvas as HTMLCanvasElement).height,
        );
      if (canvas === null || place === null) return 1;
      return Math.abs(ratio - place.width / place.height) + Math.abs(canvas.width - place.width);
    }, SOON)
    .toBeLessThan(1);
  expect(await transcriptOf(page)).toEqual(before);
  await take(page, 'go-on');
  expect((await transcriptOf(page)).slice(0, before.length)).toEqual(before);
});
