import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { type Manner, typedLines } from '../scenarios/typed-runs.ts';
import { openPage } from './browser.ts';
import { attemptsKept, untilKept } from './kept.ts';
import { linesOf, scoresOn, take, transcriptOf, untilDebrief, untilTurn } from './talk.ts';

const field = (page: Page) => page.locator('.play-composer textarea');
const goOn = (page: Page) => page.locator('button[data-go-on]');

/** Types and sends; resolves when the customer has answered. */
async function say(page: Page, text: string): Promise<void> {
  const before = await linesOf(page).count();
  await field(page).fill(text);
  await field(page).press('Enter');
  await linesOf(page)
    .nth(before + 1)
    .waitFor({ state: 'attached' });
}

/** To the end of the talk or of the lines. Whoever types well hears the customer out first. */
async function typeAll(page: Page, lines: readonly string[], manner: Manner): Promise<void> {
  const over = page.locator('.play-ended');
  for (const line of lines) {
    await field(page).or(over).waitFor();
    if (await over.isVisible()) return;
    while (manner === 'well' && (await goOn(page).isVisible())) await take(page, 'go-on');
    await say(page, line);
  }
}

/** The hash alone changes, as when somebody follows a link within the page. */
async function playAt(page: Page, slug: string, tag: string, begun: number): Promise<void> {
  await page.evaluate((hash) => {
    location.hash = hash;
  }, `#/play/${slug}?seed=${begun}&variant=usual&reply=type&lang=${tag}`);
  await field(page).waitFor();
}

async function toTheDebrief(page: Page): Promise<void> {
  await untilTurn(page, 'ended');
  await page.locator('.play-ended button').click();
  await page.getByRole('radio').first().check();
  await page.locator('form button[type=submit]').click();
  await untilDebrief(page);
}

test.each([
  { tag: 'en', slug: 'lost-ticket' },
  { tag: 'es', slug: 'cancelled-flight' },
  { tag: 'id', slug: 'wrong-sandwich' },
  { tag: 'sr-Latn', slug: 'stolen-parcel' },
])('$slug is won and lost by typing in $tag alone', async ({ tag, slug }) => {
  const [language = ''] = tag.split('-');
  const page = await openPage({ reducedMotion: 'reduce' });
  const harms = page.locator('.transcript-own details[data-effect=harm]');

  await playAt(page, slug, tag, 1);
  await typeAll(page, typedLines(slug, language, 'badly'), 'badly');
  await toTheDebrief(page);
  expect(Math.max(...Object.values(await scoresOn(page)))).toBeLessThan(60);
  expect(await harms.count()).toBeGreaterThan(0);

  await playAt(page, slug, tag, 2);
  await typeAll(page, typedLines(slug, language, 'well'), 'well');
  await toTheDebrief(page);
  expect(Math.min(...Object.values(await scoresOn(page)))).toBeGreaterThanOrEqual(60);
  expect(await harms.count()).toBe(0);
  const words = await page.locator('.transcript-own mark, .transcript-own .marked').count();
  expect(words).toBeGreaterThan(4);
});

test('a talk goes on in another language, and what was typed stays as it was', async () => {
  const [first = '', second = '', third = ''] = typedLines('wrong-sandwich', 'es', 'well');
  const page = await openPage({
    at: '#/play/wrong-sandwich?seed=1&variant=usual&reply=type&lang=es',
    reducedMotion: 'reduce',
  });
  await typeAll(page, [first, second], 'well');
  await untilKept(page, 4);
  const inSpanish = await transcriptOf(page);

  await page.evaluate(() => {
    location.hash = location.hash.replace('lang=es', 'lang=sr-Latn');
  });
  await page.locator('html[lang=sr-Latn]').waitFor({ state: 'attached' });
  await expect.poll(async () => (await transcriptOf(page))[0]).not.toBe(inSpanish[0]);
  const told = await transcriptOf(page);
  expect(told).toHaveLength(inSpanish.length);
  for (const text of [first, second]) expect(told.join('\n')).toContain(text);

  const serbian = typedLines('wrong-sandwich', 'sr', 'well')[2] ?? '';
  expect(serbian).not.toBe(third);
  await say(page, serbian);
  await untilKept(page, 5);
  const [attempt] = await attemptsKept(page);
  const typed = attempt?.log.events.filter(({ type }) => type === 'typed');
  expect(typed).toMatchObject([
    { text: first, language: 'es' },
    { text: second, language: 'es' },
    { text: serbian, language: 'sr', match: 'how-did-it-happen/wrong-key' },
  ]);
});
