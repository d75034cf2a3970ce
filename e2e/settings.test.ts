import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { debrief } from '../src/locales/en/debrief.ts';
import { library } from '../src/locales/en/library.ts';
import { settings as texts } from '../src/locales/en/settings.ts';
import { openPage } from './browser.ts';
import { attemptsKept } from './kept.ts';
import { wayThrough } from './playthroughs.ts';
import { SOON } from './soon.ts';
import { linesOf, repliesOf, take, takeAll, transcriptOf, writeItDown } from './talk.ts';

const choose = (page: Page, group: string, option: string): Promise<void> =>
  page.getByRole('group', { name: group }).getByRole('radio', { name: option }).check();

/** Resolves when the root of the page has the theme. */
const untilTheme = (page: Page, theme: 'system' | 'light' | 'dark'): Promise<void> =>
  page.locator(`html[data-theme=${theme}]`).waitFor({ state: 'attached' });

const background = (page: Page): Promise<string> =>
  page.locator('html').evaluate((root) => getComputedStyle(root).backgroundColor);

test('the text grows with its size, and stays so after a reload', async () => {
  const page = await openPage({ at: '#/settings' });
  const scale = () =>
    page.locator('html').evaluate((root) => root.style.getPropertyValue('--text-scale'));
  const height = async () => (await page.getByText(texts.private).boundingBox())?.height ?? 0;
  const normal = await height();
  await expect.poll(scale, SOON).toBe('1');
  await choose(page, texts.text, texts.textSizes.largest);
  await expect.poll(scale, SOON).toBe('1.3');
  expect(await height()).toBeGreaterThan(normal);
  await page.reload();
  expect(await page.getByRole('radio', { name: texts.textSizes.largest }).isChecked()).toBe(true);
  await expect.poll(scale, SOON).toBe('1.3');
});

test('a chosen theme holds, whatever the device says', async () => {
  const page = await openPage({ at: '#/settings', colorScheme: 'light' });
  await page.getByRole('heading', { name: texts.title }).waitFor();
  const light = await background(page);
  await choose(page, texts.theme, texts.themes.dark);
  await untilTheme(page, 'dark');
  const dark = await background(page);
  expect(dark).not.toBe(light);
  await page.emulateMedia({ colorScheme: 'dark' });
  await choose(page, texts.theme, texts.themes.light);
  await untilTheme(page, 'light');
  expect(await background(page)).toBe(light);
});

test.each([
  ['chosen in the settings', 'stands', 'no-preference', texts.motions.reduced],
  ['asked for by the device', 'stands', 'reduce', texts.motions.system],
  ['asked for by the device but not wanted here', 'slides', 'reduce', texts.motions.full],
] as const)('where reduced motion is %s, a new line %s into its place', async (...row) => {
  const [, way, reducedMotion, motion] = row;
  const page = await openPage({ at: '#/settings', reducedMotion });
  await choose(page, texts.motion, motion);
  const { at, steps } = await wayThrough('wrong-sandwich', 'disaster');
  await page.goto(inject('app') + at);
  await takeAll(page, steps.slice(0, 1));
  const newest = linesOf(page).last();
  const time = await newest.evaluate((line) => getComputedStyle(line).animationDuration);
  expect(time === '0s').toBe(way === 'stands');
});

test('erasing asks first, and then this device has forgotten everything', async () => {
  const { at, steps } = await wayThrough('lost-ticket', 'disaster');
  const page = await openPage({ at });
  await takeAll(page, steps);
  await writeItDown(page);
  await page.getByRole('button', { name: debrief.library }).first().click();
  await page.getByRole('button', { name: library.settingsLink }).click();
  await choose(page, texts.theme, texts.themes.dark);

  const erase = page.getByRole('button', { name: texts.erase });
  await erase.click();
  await page.getByRole('button', { name: texts.eraseNo }).click();
  expect(await attemptsKept(page)).toHaveLength(1);
  await erase.click();
  await page.getByRole('button', { name: texts.eraseYes }).click();
  await page.getByText(texts.erased).waitFor();
  await expect.poll(() => attemptsKept(page), SOON).toEqual([]);
  await untilTheme(page, 'system');
  // The settings may be written down again, as they are for everybody.
  const traces = await page.evaluate(() => Object.keys(localStorage));
  expect(traces.filter((key) => key !== 'amends.settings')).toEqual([]);

  await page.goto(`${inject('app')}#/`);
  await repliesOf(page).first().waitFor();
  // A title follows what is on the page.
  await expect.poll(() => page.title(), SOON).toContain('The wrong sandwich');
});

test('with keyboard shortcuts switched off, a number key says nothing', async () => {
  const page = await openPage({ at: '#/settings' });
  await page.getByRole('checkbox', { name: texts.shortcuts }).uncheck();
  await page.goto(`${inject('app')}#/play/wrong-sandwich`);
  const reply = repliesOf(page).first();
  await reply.waitFor();
  const before = await transcriptOf(page);
  await page.keyboard.press('1');
  await take(page, { reply: (await reply.getAttribute('data-reply')) ?? '' });
  const said = await page.locator('[data-speaker=trainee]').count();
  expect(said).toBe(1);
  expect((await transcriptOf(page)).slice(0, before.length)).toEqual(before);
});
