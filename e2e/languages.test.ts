import type { Page, Route } from 'playwright-core';
import { expect, test } from 'vitest';
import { instead } from '../src/locales/en/app.ts';
import { play as englishPlay } from '../src/locales/en/play.ts';
import { settings as english } from '../src/locales/en/settings.ts';
import { settings } from '../src/locales/id/settings.ts';
import { language as indonesian } from '../src/locales/id.ts';
import { openPage } from './browser.ts';
import { wayThrough } from './playthroughs.ts';
import { repliesOf, takeAll, transcriptOf } from './talk.ts';

const { play } = indonesian.texts;

const languageOf = (page: Page): Promise<string | null> =>
  page.locator('html').getAttribute('lang');

test('a browser that asks for Indonesian gets it, and another language holds from the moment it is chosen', async () => {
  const { at, steps } = await wayThrough('wrong-sandwich', 'disaster');
  const page = await openPage({ at, locale: 'id-ID' });
  await repliesOf(page).first().waitFor();
  expect(await languageOf(page)).toBe('id');
  await page.getByRole('log', { name: play.conversation }).waitFor();
  await takeAll(page, steps.slice(0, 1));
  const talk = await transcriptOf(page);

  await page.getByRole('button', { name: play.settings }).click();
  await page.getByRole('heading', { level: 1, name: settings.title }).waitFor();
  await page.getByRole('radio', { name: 'Srpski (latinica)' }).check();
  await page.getByRole('heading', { level: 1, name: 'Podešavanja' }).waitFor();
  expect(await languageOf(page)).toBe('sr-Latn');
  const shown = (await page.locator('main').innerText()).split('\n');
  const others = [...Object.values(english), ...Object.values(settings)];
  expect(shown.filter((line) => others.some((text) => text === line))).toEqual([]);

  await page.getByRole('button', { name: 'Nazad' }).click();
  await page.getByRole('log', { name: 'Razgovor' }).waitFor();
  // The talk goes on in the language chosen, with all that was said so far.
  const told = await transcriptOf(page);
  expect(told).toHaveLength(talk.length);
  expect(told[0]).toContain('Ana dolazi nazad');
  await page.reload();
  await page.getByRole('log', { name: 'Razgovor' }).waitFor();
});

test('nothing is seen before the language of the address has come, and English where it does not come', async () => {
  let tell = (_: Route): void => {};
  const asked = new Promise<Route>((resolve) => {
    tell = resolve;
  });
  const page = await openPage({
    at: '#/play/wrong-sandwich?lang=es',
    mayComplain: /^logged: Failed to load resource: net::ERR_FAILED/,
    prepare: (page) => page.route(/\/es-[^/]*\.js$/, (route) => tell(route)),
  });
  const request = await asked;
  expect(await page.locator('#app').innerText()).toBe('');
  await request.abort();
  await page.getByText(instead).waitFor();
  await page.getByRole('log', { name: englishPlay.conversation }).waitFor();
  expect(await languageOf(page)).toBe('en');
});
