import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import type { Scenario } from '../src/core/scenario/scenario.ts';
import { debrief } from '../src/locales/es/debrief.ts';
import { note } from '../src/locales/es/note.ts';
import { play } from '../src/locales/es/play.ts';
import { openPage } from './browser.ts';
import { attemptsKept, untilKept } from './kept.ts';
import { wayThrough } from './playthroughs.ts';
import {
  linesOf,
  repliesOf,
  scoresOn,
  take,
  takeAll,
  transcriptOf,
  untilDebrief,
  untilTurn,
} from './talk.ts';

const MISSED = /^logged: Failed to load resource: net::ERR_(INTERNET_DISCONNECTED|FAILED)/;

async function inSpanish(slug: string): Promise<Scenario> {
  const answer = await fetch(`${inject('app')}scenarios/${slug}.es.json`);
  return (await answer.json()) as Scenario;
}

const firstLine = ({ beats, start }: Scenario): string => {
  const [line] = beats[start]?.lines ?? [];
  return line?.says ?? line?.does ?? '';
};

/** Names of the scenario files that a page asks for. */
function scenariosAsked(page: Page): string[] {
  const asked: string[] = [];
  page.on('request', (request) => {
    const name = /\/scenarios\/(.*\.json)$/.exec(request.url())?.[1];
    if (name) asked.push(name);
  });
  return asked;
}

/** The hash alone changes, as when somebody follows a link within the page. */
const speak = (page: Page, at: string): Promise<void> =>
  page.evaluate((hash) => {
    location.hash = hash;
  }, at);

async function toTheDebrief(page: Page): Promise<void> {
  await untilTurn(page, 'ended');
  await page.getByRole('button', { name: play.goOnToNote }).click();
  await page.getByRole('radio').first().check();
  await page.getByRole('button', { name: note.save }).click();
  await untilDebrief(page);
}

test('a talk in Spanish is fetched in Spanish alone, its opening first', async () => {
  const spanish = await inSpanish('wrong-sandwich');
  let asked: string[] = [];
  const page = await openPage({
    at: '#/play/wrong-sandwich?seed=1&lang=es',
    prepare: async (page) => {
      asked = scenariosAsked(page);
    },
  });
  await repliesOf(page).first().waitFor();
  expect(await linesOf(page).first().innerText()).toContain(firstLine(spanish));
  expect(asked[0]).toBe('wrong-sandwich.es.opening.json');
  await expect
    .poll(() => asked)
    .toEqual(['wrong-sandwich.es.opening.json', 'wrong-sandwich.es.json']);
});

test('a talk in English asks for nothing of other languages', async () => {
  let asked: string[] = [];
  const page = await openPage({
    at: '#/play/wrong-sandwich?seed=1',
    prepare: async (page) => {
      asked = scenariosAsked(page);
    },
  });
  const { steps } = await wayThrough('wrong-sandwich', 'perfect');
  await takeAll(page, steps.slice(0, 2));
  expect(asked).toEqual(['wrong-sandwich.en.json']);
});

test('whoever changes the language in the middle goes on in it, and nothing is lost', async () => {
  const { at, steps, scores } = await wayThrough('wrong-sandwich', 'perfect');
  const spanish = await inSpanish('wrong-sandwich');
  const page = await openPage({ at });
  await takeAll(page, steps.slice(0, 3));
  await untilKept(page, 3);
  const before = await transcriptOf(page);

  await speak(page, `${at}&lang=es`);
  await linesOf(page)
    .filter({ hasText: firstLine(spanish) })
    .waitFor();
  const after = await transcriptOf(page);
  expect(after).toHaveLength(before.length);
  expect(after.filter((line) => before.includes(line))).toEqual([]);

  await takeAll(page, steps.slice(3));
  await toTheDebrief(page);
  expect(await scoresOn(page)).toEqual(scores);
  const kept = await attemptsKept(page);
  expect(kept.map(({ scenario }) => scenario.language)).toEqual(['es']);
  await page.getByRole('button', { name: debrief.library }).first().click();
  await page.getByRole('heading', { name: spanish.title }).waitFor();
});

test('where the other language cannot be fetched, the talk goes on as it was', async () => {
  const { at, steps } = await wayThrough('wrong-sandwich', 'perfect');
  const page = await openPage({
    at,
    mayComplain: MISSED,
    prepare: (page) => page.route(/\.es\.(opening\.)?json$/, (route) => route.abort()),
  });
  await takeAll(page, steps.slice(0, 2));
  await untilKept(page, 2);
  const before = await transcriptOf(page);
  await speak(page, `${at}&lang=es`);
  await page.locator('html[lang=es]').waitFor({ state: 'attached' });
  await take(page, steps[2] ?? 'go-on');
  expect((await transcriptOf(page)).slice(0, before.length)).toEqual(before);
});

test('once a talk in Spanish has begun, it needs no network up to its debrief', async () => {
  const { at, steps, scores } = await wayThrough('wrong-sandwich', 'disaster');
  const page = await openPage({ at: `${at}&lang=es`, mayComplain: MISSED });
  const provided = Promise.all([
    page.waitForResponse(/\/debrief-page-[^/]*\.js$/),
    page.waitForResponse(/\/debrief-page-[^/]*\.css$/),
  ]);
  await takeAll(page, steps.slice(0, 1));
  for (const response of await provided) await response.finished();
  await page.waitForLoadState('networkidle');
  await page.context().setOffline(true);
  await takeAll(page, steps.slice(1));
  await toTheDebrief(page);
  expect(await scoresOn(page)).toEqual(scores);
});
