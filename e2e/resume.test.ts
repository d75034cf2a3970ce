import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { library } from '../src/locales/en/library.ts';
import { play } from '../src/locales/en/play.ts';
import { settings } from '../src/locales/en/settings.ts';
import { desktop, openPage, phone } from './browser.ts';
import { untilKept } from './kept.ts';
import { type Way, wayThrough } from './playthroughs.ts';
import { SOON } from './soon.ts';
import { linesOf, repliesOf, scoresOn, takeAll, transcriptOf, writeItDown } from './talk.ts';

/** Steps taken before the talk is left; some of them replies, some listening. */
const SOME = 7;

/** All that a person could tell a difference by. */
async function standing(page: Page) {
  return {
    transcript: await transcriptOf(page),
    replies: await repliesOf(page).allInnerTexts(),
    budget: await page.getByRole('button', { name: /^Budget/ }).getAttribute('aria-label'),
    title: await page.title(),
  };
}

type Standing = Awaited<ReturnType<typeof standing>>;

async function expectStanding(page: Page, left: Standing): Promise<void> {
  const last = linesOf(page).nth(left.transcript.length - 1);
  await last.waitFor({ state: 'attached' });
  expect(await standing(page)).toEqual(left);
}

/** The talk stands as it was left, and goes on to its end as if nothing had happened. */
async function expectTakenUp(page: Page, left: Standing, way: Way): Promise<void> {
  await expectStanding(page, left);
  await takeAll(page, way.steps.slice(SOME));
  await writeItDown(page);
  expect(await scoresOn(page)).toEqual(way.scores);
}

test('a talk whose page was closed is where it was left, and goes on to its end', async () => {
  const way = await wayThrough('wrong-sandwich', 'perfect');
  const page = await openPage({ screen: phone, at: way.at });
  await takeAll(page, way.steps.slice(0, SOME));
  const left = await standing(page);
  await untilKept(page, SOME);
  const context = page.context();
  await page.close();
  const again = await context.newPage();
  await again.goto(`${inject('app')}#/play/wrong-sandwich`);
  await expectTakenUp(again, left, way);
});

test('a talk that is reloaded in the middle is where it was left, and goes on to its end', async () => {
  const way = await wayThrough('lost-ticket', 'perfect');
  const page = await openPage({ screen: desktop, at: way.at });
  await takeAll(page, way.steps.slice(0, SOME));
  const left = await standing(page);
  await untilKept(page, SOME);
  await page.reload();
  await expectTakenUp(page, left, way);
});

test('a talk that was left for the settings is where it was on the way back', async () => {
  const { at, steps } = await wayThrough('wrong-sandwich', 'perfect');
  const page = await openPage({ screen: desktop, at });
  await takeAll(page, steps.slice(0, SOME));
  const left = await standing(page);
  await page.getByRole('button', { name: play.settings }).click();
  await page.getByRole('button', { name: settings.back }).click();
  await expectStanding(page, left);
});

test('a talk that was left for the library is taken up from there', async () => {
  const first = await wayThrough('wrong-sandwich', 'disaster');
  const way = await wayThrough('stolen-parcel', 'perfect');
  const page = await openPage({ screen: phone, at: first.at });
  await takeAll(page, first.steps);
  await writeItDown(page);
  await page.goto(inject('app') + way.at);
  await takeAll(page, way.steps.slice(0, SOME));
  const left = await standing(page);
  await page.getByRole('button', { name: play.leave }).click();
  const waiting = page.getByRole('region', { name: library.resumeTitle });
  expect(await waiting.innerText()).toContain('The stolen parcel');
  await waiting.getByRole('button').click();
  await expectTakenUp(page, left, way);
  await page.goto(`${inject('app')}#/`);
  await page.getByRole('article').first().waitFor();
  await expect.poll(() => waiting.count(), SOON).toBe(0);
});
