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

/** Stylesheets that the page has asked for and not got: nobody may look into those. */
const stylesMissing = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.styleSheets].flatMap((sheet) => {
      try {
        return sheet.cssRules.length > 0 ? [] : `${sheet.href}`;
      } catch {
        return `${sheet.href}`;
      }
    }),
  );

const nowhere = (page: Page) => page.getByRole('heading', { name: app.nowhere.title });
const tryAgain = (page: Page) => page.getByRole('button', { name: app.nowhere.again });

test('once a talk has begun, it needs no network up to its debrief', async () => {
  const { at, steps, scores } = await wayThrough('wrong-sandwich', 'disaster');
  const page = await openPage({ at, mayComplain: MISSED });
  // The last that is fetched ahead; its styles are there before it runs.
  const provided = Promise.all([
    page.waitForResponse(/\/debrief-page-[^/]*\.js$/),
    page.waitForResponse(/\/debrief-page-[^/]*\.css$/),
  ]);
  await takeAll(page, steps.slice(0, 1));
  for (const response of await provided) await response.finished();
  await page.context().setOffline(true);
  await takeAll(page, steps.slice(1));
  await writeItDown(page);
  expect(await scoresOn(page)).toEqual(scores);
  expect((await attemptsKept(page))[0]?.result).toBeDefined();
});

test('where the note cannot be fetched, nothing is lost, and it is there once the network is back', async () => {
  const { at, steps, scores } = await wayThrough('wrong-sandwich', 'disaster');
  const network = failingFor(/\/(note-page|score|debrief-page)-[^/]*\.js$/);
  const page = await openPage({ at, mayComplain: MISSED, prepare: network.prepare });
  await takeAll(page, steps);
  await untilTurn(page, 'ended');
  await untilKept(page, steps.length);
  const transcript = await transcriptOf(page);
  await page.getByRole('button', { name: play.goOnToNote }).click();
  await nowhere(page).waitFor();

  network.mend();
  await tryAgain(page).click();
  const last = linesOf(page).nth(transcript.length - 1);
  await last.waitFor({ state: 'attached' });
  expect(await transcriptOf(page)).toEqual(transcript);
  await writeItDown(page);
  expect(await scoresOn(page)).toEqual(scores);
  expect(await attemptsKept(page)).toHaveLength(1);
});

test('where the debrief cannot be fetched, the note is kept and the debrief opens later', async () => {
  const { at, steps, scores } = await wayThrough('lost-ticket', 'disaster');
  const network = failingFor(/\/debrief-page-[^/]*\.js$/);
  const page = await openPage({ at, mayComplain: MISSED, prepare: network.prepare });
  await takeAll(page, steps);
  await goToNote(page);
  const [cause] = await page.getByRole('group').locator('label').allInnerTexts();
  await page.getByRole('radio').first().check();
  await page.getByRole('button', { name: note.save }).click();
  await nowhere(page).waitFor();

  network.mend();
  await tryAgain(page).click();
  await untilDebrief(page);
  expect(await scoresOn(page)).toEqual(scores);
  expect((await attemptsKept(page))[0]?.note?.cause).toBe(cause);
});

test('where the score cannot be fetched, the note is kept and the debrief works it out later', async () => {
  const { at, steps, scores } = await wayThrough('wrong-sandwich', 'disaster');
  const network = failingFor(/\/score-[^/]*\.js$/);
  const page = await openPage({ at, mayComplain: MISSED, prepare: network.prepare });
  await takeAll(page, steps);
  await goToNote(page);
  await page.getByRole('radio').first().check();
  await page.getByRole('button', { name: note.save }).click();
  await nowhere(page).waitFor();
  network.mend();
  await tryAgain(page).click();
  await untilDebrief(page);
  expect(await scoresOn(page)).toEqual(scores);
  expect((await attemptsKept(page))[0]?.note).toBeDefined();
});

test('where the network fails while the first turn is kept, the next turn keeps them both', async () => {
  const { at, steps } = await wayThrough('wrong-sandwich', 'perfect');
  const network = failingFor(/\/open-[^/]*\.js$/);
  const page = await openPage({ at, mayComplain: MISSED, prepare: network.prepare });
  await takeAll(page, steps.slice(0, 1));
  await expect.poll(network.failed, SOON).toBeGreaterThan(0);
  network.mend();
  await takeAll(page, steps.slice(1, 2));
  await untilKept(page, 2);
});

test('a turn that was to be kept while an earlier try was still failing is kept all the same', async () => {
  const { at, steps } = await wayThrough('wrong-sandwich', 'perfect');
  let asked = 0;
  let mended = false;
  const page = await openPage({
    at,
    mayComplain: MISSED,
    prepare: (page) =>
      page.route(/\/open-[^/]*\.js$/, async (route) => {
        if (mended) return route.fallback();
        asked += 1;
        if (asked > 1) await new Promise((resolve) => setTimeout(resolve, 2000));
        return route.abort();
      }),
  });
  const failed = page.waitForEvent('requestfailed');
  await takeAll(page, steps.slice(0, 1));
  const file = (await failed).url();
  // Whoever asks for it now joins this try.
  await page.evaluate(`void import(${JSON.stringify(file)}).catch(() => undefined)`);
  await expect.poll(() => asked, SOON).toBeGreaterThan(1);
  mended = true;
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

test('a panel that cannot be fetched stays closed, and opens as it should once the network is back', async () => {
  const network = failingFor(/\/panels-[^/]*\.css$/);
  const page = await openPage({
    at: '#/play/wrong-sandwich',
    mayComplain: MISSED,
    prepare: network.prepare,
  });
  const opener = page.getByRole('button', { name: play.briefing });
  await opener.click();
  await expect.poll(network.failed, SOON).toBeGreaterThan(0);
  expect(await page.getByRole('dialog').count()).toBe(0);
  network.mend();
  await opener.click();
  await page.getByRole('dialog').waitFor();
  expect(await stylesMissing(page)).toEqual([]);
});

test('styles that failed to come ahead are there when they are needed', async () => {
  const { at, steps } = await wayThrough('wrong-sandwich', 'disaster');
  const network = failingFor(/\/note-page-[^/]*\.css$/);
  const page = await openPage({ at, mayComplain: MISSED, prepare: network.prepare });
  await takeAll(page, steps.slice(0, 1));
  await expect.poll(network.failed, SOON).toBeGreaterThan(0);
  network.mend();
  await takeAll(page, steps.slice(1));
  await goToNote(page);
  expect(await stylesMissing(page)).toEqual([]);
});
