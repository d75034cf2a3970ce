import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { play } from '../src/locales/en/play.ts';
import { openPage } from './browser.ts';
import { attemptsKept, untilKept } from './kept.ts';
import { wayThrough } from './playthroughs.ts';
import { SOON } from './soon.ts';
import { takeAll, transcriptOf, untilTurn } from './talk.ts';

/** Milliseconds: longer than any customer waits at the usual patience. */
const LONG = 10 * 60_000;

/** Milliseconds: time for the page to draw, and nobody is impatient yet. */
const SHORT = 500;

/** Steps until Ana has said all she came to say, and waits. */
const HEARD = 3;

/** Ana waits for an answer, and the test has the clock in its hand. */
async function untilAnaWaits(query: string): Promise<Page> {
  const { at, steps } = await wayThrough('wrong-sandwich', 'perfect');
  const page = await openPage({ at: at + query, prepare: (page) => page.clock.install() });
  await takeAll(page, steps.slice(0, HEARD));
  await untilTurn(page, 'trainee');
  await untilKept(page, HEARD);
  return page;
}

/** What has happened since Ana began to wait. */
async function happened(page: Page): Promise<string[]> {
  const [attempt] = await attemptsKept(page);
  return attempt?.log.events.slice(HEARD).map(({ type }) => type) ?? [];
}

const setHidden = (page: Page, hidden: boolean): Promise<void> =>
  page.evaluate((hidden) => {
    Object.defineProperty(document, 'hidden', { value: hidden, configurable: true });
    document.dispatchEvent(new Event('visibilitychange'));
  }, hidden);

test('when the usual patience runs out, there is one silence and the customer reacts', async () => {
  const page = await untilAnaWaits('&patience=usual');
  const before = await transcriptOf(page);
  await page.getByRole('progressbar', { name: play.patience }).waitFor();
  await page.clock.fastForward(LONG);
  await expect.poll(() => happened(page), SOON).toEqual(['silence']);
  const reaction = (await transcriptOf(page)).slice(before.length);
  expect(reaction.length).toBeGreaterThan(0);
  expect(await page.locator('[data-speaker=trainee]').count()).toBe(1);
});

test('patience stands still while the page is hidden', async () => {
  const page = await untilAnaWaits('&patience=usual');
  const before = await transcriptOf(page);
  await setHidden(page, true);
  await page.clock.fastForward(LONG);
  await setHidden(page, false);
  // Whatever were overdue would happen now.
  await page.clock.runFor(SHORT);
  expect(await transcriptOf(page)).toEqual(before);
  await page.clock.fastForward(LONG);
  await expect.poll(() => happened(page), SOON).toEqual(['silence']);
});

test('on a first play the customer waits for as long as it takes', async () => {
  const page = await untilAnaWaits('');
  const before = await transcriptOf(page);
  await page.clock.fastForward(LONG);
  await page.clock.runFor(SHORT);
  expect(await page.getByRole('progressbar').count()).toBe(0);
  expect(await transcriptOf(page)).toEqual(before);
  expect(await happened(page)).toEqual([]);
});
