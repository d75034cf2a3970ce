import { expect, test } from 'vitest';
import { slugs } from '../scenarios/bundled.ts';
import { debrief } from '../src/locales/en/debrief.ts';
import { library } from '../src/locales/en/library.ts';
import { play } from '../src/locales/en/play.ts';
import { openPage, phone } from './browser.ts';
import { wayThrough } from './playthroughs.ts';
import { linesOf, repliesOf, scoresOn, takeAll, transcriptOf, writeItDown } from './talk.ts';

/** The most words of story before somebody can answer. */
const MOST_WORDS = 20;

test('a first visit leads straight to Ana, a few words are read, and the library comes after', async () => {
  const { steps, result, scores } = await wayThrough('wrong-sandwich', 'disaster');
  const page = await openPage({ screen: phone, at: '#/' });
  await repliesOf(page).first().waitFor();
  const story = (await linesOf(page).allInnerTexts()).join(' ');
  expect(story).toContain('Ana');
  expect(story.split(/\s+/).length).toBeLessThanOrEqual(MOST_WORDS);
  expect(await page.getByRole('dialog').count()).toBe(0);

  await takeAll(page, steps);
  await writeItDown(page);
  await page.getByRole('button', { name: debrief.library }).first().click();
  await page.getByRole('article').first().waitFor();
  expect(await page.getByRole('article').count()).toBe(slugs.length);
  const played = page.getByRole('article').filter({ hasText: library.best });
  expect(await played.count()).toBe(1);
  expect(await played.innerText()).toContain('The wrong sandwich');
  expect(await played.innerText()).toContain(library.outcomes[result.outcome]);
  expect(await scoresOn(page)).toEqual(scores);
});

test('whoever leaves the first talk early finds the library, and Ana waiting in it', async () => {
  const page = await openPage({ screen: phone, at: '#/' });
  const { steps } = await wayThrough('wrong-sandwich', 'perfect');
  await takeAll(page, steps.slice(0, 1));
  const transcript = await transcriptOf(page);
  await page.getByRole('button', { name: play.leave }).click();
  await page.getByRole('article').first().waitFor();
  expect(await page.getByText(library.unplayed).count()).toBe(slugs.length);
  await page.getByRole('button', { name: library.resumeLabel('The wrong sandwich') }).click();
  await repliesOf(page).first().waitFor();
  expect(await transcriptOf(page)).toEqual(transcript);
});

test('an address without a place in it is a first visit too', async () => {
  const page = await openPage({ screen: phone });
  await repliesOf(page).first().waitFor();
  expect(await linesOf(page).first().innerText()).toContain('Ana');
});
