import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { app } from '../src/locales/en/app.ts';
import { note } from '../src/locales/en/note.ts';
import { play } from '../src/locales/en/play.ts';
import { openPage } from './browser.ts';
import { attemptsKept, untilKept } from './kept.ts';
import { wayThrough } from './playthroughs.ts';
import { SOON } from './soon.ts';
import {
  buttonOf,
  goToNote,
  linesOf,
  scoresOn,
  take,
  takeAll,
  transcriptOf,
  untilDebrief,
  untilTurn,
  writeItDown,
} from './talk.ts';

/** What Chromium logs for whatever could not be fetched. */
const MISSED = /^logged: Failed to load resource: net::ERR_(INTERNET_DISCONNECTED|FAILED)/;

/** Requests for these files fail until the network is mended. */
function failingFor(files: RegExp) {
  let broken = true;
  let failed = 0;
  return {
    prepare: (page: Page) =>
      page.route(files, (route) => {
        if (!broken) return route.fallback();
        failed += 1;
        return route.abort();
      }),
    mend: () => {
      broken = false;
    },
    failed: () => failed,
  };
}

const nowhere = (page: Page) => page.getByRole('heading', { name: app.nowhere.title });
const tryAgain = (page: Page) => page.getByRole('button', { name: app.nowhere.again });

test('a talk is played to its end without the network, and its debrief opens once that is back', async () => {
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
  await nowhere(page).waitFor();

  await page.context().setOffline(false);
  await tryAgain(page).click();
  const last = linesOf(page).nth(transcript.length - 1);
  await last.waitFor({ state: 'attached' });
  expect(await transcriptOf(page)).toEqual(transcript);
  await writeItDown(page);
  expect(await scoresOn(page)).toEqual(scores);
  expect(await attemptsKept(page)).toHaveLength(1);
});

test('where the network goes away at the note, the note is kept and the debrief opens later', async () => {
  const { at, steps, scores } = await wayThrough('lost-ticket', 'disaster');
  const page = await openPage({ at, mayComplain: MISSED });
  await takeAll(page, steps);
  await goToNote(page);
  const result = async () => (await attemptsKept(page))[0]?.result;
  await expect.poll(result, SOON).toBeDefined();
  await page.context().setOffline(true);
  const [cause] = await page.getByRole('group').locator('label').allInnerTexts();
  await page.getByRole('radio').first().check();
  await page.getByRole('button', { name: note.save }).click();
  await nowhere(page).waitFor();

  await page.context().setOffline(false);
  await tryAgain(page).click();
  await untilDebrief(page);
  expect(await scoresOn(page)).toEqual(scores);
  expect((await attemptsKept(page))[0]?.note?.cause).toBe(cause);
});

test('where the network fails while the first turn is kept, the next turn keeps them both', async () => {
  const { at, steps } = await wayThrough('wrong-sandwich', 'perfect');
  const network = failingFor(/\/open-[^/]*\.js$/);
  const page = await openPage({ at, mayComplain: MISSED, prepare: network.prepare });
  await takeAll(page, steps.slice(0, 1));
  await expect.poll(network.failed, SOON).toBe(1);
  network.mend();
  await takeAll(page, steps.slice(1, 2));
  await untilKept(page, 2);
});

test('where the network fails before the first answer, the page says so, and begins again once it is back', async () => {
  const { at, steps } = await wayThrough('wrong-sandwich', 'disaster');
  const network = failingFor(/\/machine-[^/]*\.js$/);
  const page = await openPage({ at, mayComplain: MISSED, prepare: network.prepare });
  const [first = 'go-on'] = steps;
  await buttonOf(page, first).click();
  await nowhere(page).waitFor();
  network.mend();
  await tryAgain(page).click();
  await take(page, first);
});

test('where the score cannot be fetched, the note can be saved again once the network is back', async () => {
  const { at, steps, scores } = await wayThrough('wrong-sandwich', 'disaster');
  const network = failingFor(/\/score-[^/]*\.js$/);
  const page = await openPage({ at, mayComplain: MISSED, prepare: network.prepare });
  await takeAll(page, steps);
  await goToNote(page);
  await page.getByRole('radio').first().check();
  await expect.poll(network.failed, SOON).toBe(1);
  const save = page.getByRole('button', { name: note.save });
  await save.click();
  await expect.poll(network.failed, SOON).toBe(2);
  network.mend();
  await save.click();
  await untilDebrief(page);
  expect(await scoresOn(page)).toEqual(scores);
});

test('a panel that cannot be fetched does not open, and the talk goes on', async () => {
  const { at, steps } = await wayThrough('wrong-sandwich', 'disaster');
  const page = await openPage({ at, mayComplain: MISSED });
  const [first, ...rest] = steps;
  if (first) await take(page, first);
  await untilKept(page, 1);
  await page.context().setOffline(true);
  await page.getByRole('button', { name: play.briefing }).click();
  await takeAll(page, rest);
  await untilTurn(page, 'ended');
  expect(await page.getByRole('dialog').count()).toBe(0);
});
