import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { debrief } from '../src/locales/en/debrief.ts';
import { library } from '../src/locales/en/library.ts';
import { play } from '../src/locales/en/play.ts';
import { read } from '../src/locales/en/read.ts';
import { reasons } from '../src/locales/en/reasons.ts';
import { desktop, openPage } from './browser.ts';
import { SOON } from './soon.ts';
import { repliesOf } from './talk.ts';

const field = (page: Page) => page.getByRole('textbox', { name: read.label });
const explanation = (page: Page, number: number) => page.locator(`details[data-mark="${number}"]`);
const verdict = (page: Page, criterion: string) =>
  page.locator(`[data-criterion=${criterion}]`).getAttribute('data-verdict');

test('any reply can be read: its marks, what they mean, and what they come to', async () => {
  const page = await openPage({ at: '#/read', reducedMotion: 'reduce' });
  await field(page).fill("I'm so sorry. The kitchen forgot it. I'll make you the egg one now.");
  const marks = page.locator('mark button');
  await expect.poll(() => marks.count(), SOON).toBe(3);
  await page.getByText(read.count(3)).waitFor();
  expect(await verdict(page, 'no-excuses')).toBe('violated');
  expect(await verdict(page, 'i-language')).toBe('present');
  expect(await verdict(page, 'extra-mile')).toBe('none');

  // What cost something is open from the start; the rest opens at a touch of its words.
  const excuse = explanation(page, 2);
  expect(await excuse.getAttribute('open')).not.toBeNull();
  expect(await excuse.textContent()).toContain(reasons.names['others-did-it']);
  const ownership = explanation(page, 3);
  expect(await ownership.getAttribute('open')).toBeNull();
  await page.locator('mark', { hasText: "I'll make" }).click({ position: { x: 5, y: 8 } });
  await expect.poll(() => ownership.getAttribute('open'), SOON).not.toBeNull();
  expect(await ownership.textContent()).toContain(debrief.moves.ownership);

  // By the keyboard it is the number that opens, and the explanation has the focus.
  const apology = explanation(page, 1);
  await marks.first().focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => apology.getAttribute('open'), SOON).not.toBeNull();
  expect(await apology.textContent()).toContain(reasons.spoilt);
  const focused = () =>
    apology.locator('summary').evaluate((summary) => summary === document.activeElement);
  expect(await focused()).toBe(true);
});

test('nothing is read where there is nothing, nothing known or too much, and it is said', async () => {
  const page = await openPage({ screen: desktop, at: '#/read' });
  await page.getByText(read.empty).waitFor();
  await field(page).fill('bananas');
  await page.getByText(read.nothing).waitFor();
  await field(page).fill(`I'm sorry. ${'x'.repeat(9_990)}`);
  await page.getByText(read.over(1, 10_000)).waitFor();
  expect(await page.locator('mark').count()).toBe(0);
  await field(page).press('Backspace');
  await expect.poll(() => page.locator('mark').count(), SOON).toBe(1);
});

test('where the reader cannot be fetched it is said, and asking again reads what was typed', async () => {
  const reader = /\/language-(?!switch)[^/]*\.js$/;
  const page = await openPage({
    at: '#/read',
    prepare: (page) => page.route(reader, (route) => route.abort()),
    mayComplain: /^logged: Failed to load resource: net::ERR_FAILED/,
  });
  await page.getByText(read.states.failed).waitFor();
  await field(page).fill('I am so sorry.');
  await page.unroute(reader);
  await page.getByRole('button', { name: read.again }).click();
  await page.getByText(read.count(1)).waitFor();
});

test('what is typed there is kept nowhere', async () => {
  const page = await openPage({ at: '#/play/wrong-sandwich?seed=1' });
  await repliesOf(page).first().waitFor();
  await page.getByRole('button', { name: play.leave }).click();
  await page.getByRole('button', { name: library.read.title }).click();
  await field(page).fill('a secret of mine');
  await page.getByText(read.nothing).waitFor();
  const traces = await page.evaluate(() => JSON.stringify([location.href, { ...localStorage }]));
  expect(traces).not.toContain('secret');
  await page.reload();
  await page.getByText(read.empty).waitFor();
  expect(await field(page).inputValue()).toBe('');
});
