import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { desktop, landscape, openPage, phone } from './browser.ts';
import { repliesOf } from './talk.ts';

/** Sum of all layout shifts so far, as the browser scores them. */
declare global {
  var shifts: number;
}

const withoutStage = (page: Page): Promise<unknown> =>
  page.route(/\/stage-[^/]*\.js$/, (route) => route.abort('blockedbyclient'));

const watchShifts = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    globalThis.shifts = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        if ('value' in entry) globalThis.shifts += Number(entry.value);
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });

test.each([
  ['a phone', phone],
  ['a phone on its side', landscape],
  ['a desktop', desktop],
])('where the stage never comes, a still of the place fills it on %s', async (_, screen) => {
  const page = await openPage({
    screen,
    at: '#/play/lost-ticket',
    mayComplain: /ERR_BLOCKED_BY_CLIENT/,
    prepare: async (page) => {
      await watchShifts(page);
      await withoutStage(page);
    },
  });
  const still = page.locator('.play-still');
  await still.waitFor();
  await still.evaluate((image: HTMLImageElement) => image.decode());
  expect(await still.getAttribute('src')).toBe('stills/cinema.svg');

  const view = await page.locator('.play-view').boundingBox();
  const box = await still.boundingBox();
  if (!view || !box) throw new Error('The still has no place.');
  expect(box.x).toBeLessThanOrEqual(view.x);
  expect(box.y).toBeLessThanOrEqual(view.y);
  expect(box.x + box.width).toBeGreaterThanOrEqual(view.x + view.width);
  expect(box.y + box.height).toBeGreaterThanOrEqual(view.y + view.height);
  // The middle of the world, where the customer would stand, is in the middle of the view.
  expect(Math.abs(box.x + box.width / 2 - (view.x + view.width / 2))).toBeLessThan(1);
  expect(await page.evaluate(() => globalThis.shifts)).toBeLessThan(0.005);
});

test('it follows the phone that is turned', async () => {
  const page = await openPage({
    at: '#/play/wrong-sandwich',
    mayComplain: /ERR_BLOCKED_BY_CLIENT/,
    prepare: withoutStage,
  });
  await page.locator('.play-still').waitFor();
  const middle = () =>
    page.evaluate(() => {
      const middleOf = (selector: string): number => {
        const { left = 0, width = 0 } =
          document.querySelector(selector)?.getBoundingClientRect() ?? {};
        return left + width / 2;
      };
      return Math.round(middleOf('.play-still') - middleOf('.play-view'));
    });
  expect(await middle()).toBe(0);
  await page.setViewportSize(landscape.viewport);
  await expect.poll(middle).toBe(0);
});

test('nothing of it is asked for before the first line can be answered', async () => {
  const early: string[] = [];
  const page = await openPage({
    at: '#/play/wrong-sandwich',
    prepare: (page) =>
      page.route(/\/stills?[-/]/, async (route) => {
        if ((await repliesOf(page).count()) === 0) early.push(route.request().url());
        await route.continue();
      }),
  });
  await page.locator('.play-still').waitFor();
  expect(early).toEqual([]);
});
