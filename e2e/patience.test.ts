import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { play } from '../src/locales/en/play.ts';
import { openPage } from './browser.ts';
import { attemptsKept } from './kept.ts';
import { repliesOf, transcriptOf } from './talk.ts';

/** Milliseconds: longer than any customer waits at the usual patience. */
const LONG = 10 * 60_000;

/** A talk whose clock stands in the hand of the test. */
async function openTalk(query: string): Promise<Page> {
  const page = await openPage({
    at: `#/play/wrong-sandwich?level=alone${query}`,
    prepare: (page) => page.clock.install(),
  });
  await repliesOf(page).first().waitFor();
  return page;
}

const setHidden = (page: Page, hidden: boolean): Promise<void> =>
  page.evaluate((hidden) => {
    Object.defineProperty(document, 'hidden', { value: hidden, configurable: true });
    document.dispatchEvent(new Event('visibilitychange'));
  }, hidden);

/** Types of all events, once there is one. */
async function happened(page: Page): Promise<string[]> {
  await expect.poll(() => attemptsKept(page), { timeout: 10_000 }).toHaveLength(1);
  const [attempt] = await attemptsKept(page);
  return attempt?.log.events.map(({ type }) => type) ?? [];
}

test('when the usual patience runs out, there is one silence and the customer reacts', async () => {
  const page = await openTalk('&patience=usual');
  const before = await transcriptOf(page);
  await page.getByRole('progressbar', { name: play.patience }).waitFor();
  await page.clock.fastForward(LONG);
  expect(await happened(page)).toEqual(['silence']);
  expect((await transcriptOf(page)).length).toBeGreaterThan(before.length);
  expect(await page.locator('[data-speaker=trainee]').count()).toBe(0);
});

test('patience stands still while the page is hidden', async () => {
  const page = await openTalk('&patience=usual');
  const before = await transcriptOf(page);
  await setHidden(page, true);
  await page.clock.fastForward(LONG);
  await setHidden(page, false);
  expect(await transcriptOf(page)).toEqual(before);
  await page.clock.fastForward(LONG);
  expect(await happened(page)).toEqual(['silence']);
});

test('on a first play the customer waits for as long as it takes', async () => {
  const page = await openTalk('');
  const before = await transcriptOf(page);
  await page.clock.fastForward(LONG);
  expect(await page.getByRole('progressbar').count()).toBe(0);
  expect(await transcriptOf(page)).toEqual(before);
});
