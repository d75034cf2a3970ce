import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { play } from '../src/locales/en/play.ts';
import { desktop, openPage } from './browser.ts';
import { wayThrough } from './playthroughs.ts';
import { type Press, repliesOf, scoresOn, take, writeItDown } from './talk.ts';

/** More elements than any screen has to be passed on the way to another. */
const LONG_WAY = 60;

/** By Tab to the element, and Enter; a radio button takes the space bar. */
const byTab: Press = async (button) => {
  const { keyboard } = button.page();
  const reached = () => button.evaluate((element) => element === document.activeElement);
  for (let presses = 0; !(await reached()); presses += 1) {
    if (presses > LONG_WAY) throw new Error(`Tab does not lead to ${button}`);
    await keyboard.press('Tab');
  }
  await keyboard.press((await button.getAttribute('type')) === 'radio' ? 'Space' : 'Enter');
};

/** By the key that a reply names, or the one for listening. */
const bySingleKey: Press = async (button) => {
  await button.page().keyboard.press((await button.getAttribute('aria-keyshortcuts')) ?? 'g');
};

const focusIsLost = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.activeElement === document.body);

test.each([
  ['Tab and Enter', byTab, 'wrong-sandwich'],
  ['single keys', bySingleKey, 'lost-ticket'],
])(
  'a talk is played to the debrief with %s, and the focus is never lost',
  async (_, press, slug) => {
    const { at, steps, scores } = await wayThrough(slug, 'perfect');
    const page = await openPage({ screen: desktop, at });
    for (const step of steps) {
      await take(page, step, press);
      expect(await focusIsLost(page), `after ${JSON.stringify(step)}`).toBe(false);
    }
    await writeItDown(page, byTab);
    expect(await page.locator('h1').evaluate((title) => title === document.activeElement)).toBe(
      true,
    );
    expect(await scoresOn(page)).toEqual(scores);
  },
);

test.each([
  ['briefing', play.briefing],
  ['budget', /^Budget/],
])('Esc closes the %s and gives the focus back to what opened it', async (_, name) => {
  const page = await openPage({ screen: desktop, at: '#/play/wrong-sandwich' });
  const opener = page.getByRole('button', { name });
  await byTab(opener);
  await page.getByRole('dialog').waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  expect(await opener.evaluate((button) => button === document.activeElement)).toBe(true);
});

test('while a panel is open, number keys choose nothing', async () => {
  const page = await openPage({ screen: desktop, at: '#/play/wrong-sandwich' });
  await page.getByRole('button', { name: play.briefing }).click();
  await page.getByRole('dialog').waitFor();
  await page.keyboard.press('1');
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await repliesOf(page).first().waitFor();
  expect(await page.locator('[data-speaker=trainee]').count()).toBe(0);
});
