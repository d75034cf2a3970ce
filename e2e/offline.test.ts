import { expect, test } from 'vitest';
import { app } from '../src/locales/en/app.ts';
import { play } from '../src/locales/en/play.ts';
import { openPage } from './browser.ts';
import { attemptsKept, untilKept } from './kept.ts';
import { wayThrough } from './playthroughs.ts';
import { linesOf, scoresOn, take, takeAll, transcriptOf, untilTurn, writeItDown } from './talk.ts';

/** What Chromium logs for anything that could not be fetched. */
const MISSED = /ERR_INTERNET_DISCONNECTED|ERR_FAILED/;

test('a talk whose network goes away is played to its end, and its debrief opens when it is back', async () => {
  const { at, steps, scores } = await wayThrough('wrong-sandwich', 'disaster');
  const page = await openPage({ at, mayComplain: MISSED });
  const [first, ...rest] = steps;
  if (first) await take(page, first);
  await untilKept(page, 1);
  await page.context().setOffline(true);
  await takeAll(page, rest);
  await untilTurn(page, 'ended');
  await untilKept(page, steps.length);
  const transcript = await transcriptOf(page);
  await page.getByRole('button', { name: play.goOnToNote }).click();
  await page.getByRole('heading', { name: app.nowhere.title }).waitFor();

  await page.context().setOffline(false);
  await page.getByRole('button', { name: app.nowhere.again }).click();
  await linesOf(page)
    .nth(transcript.length - 1)
    .waitFor({ state: 'attached' });
  expect(await transcriptOf(page)).toEqual(transcript);
  await writeItDown(page);
  expect(await scoresOn(page)).toEqual(scores);
  expect(await attemptsKept(page)).toHaveLength(1);
});
