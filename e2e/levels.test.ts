import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { MOODS, STEPS } from '../src/core/scenario/vocabulary.ts';
import { play } from '../src/locales/en/play.ts';
import { openPage } from './browser.ts';
import { wayThrough } from './playthroughs.ts';
import { repliesOf, take } from './talk.ts';

const coach = (page: Page) => page.getByRole('list', { name: play.stepsLabel });

/** Whatever stands on the page or is read aloud from it, piece by piece. */
const labels = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('body *')].flatMap((element) => [
      ...[...element.childNodes].flatMap((node) => (node instanceof Text ? node.data.trim() : [])),
      ...['aria-label', 'aria-valuetext', 'title', 'alt'].flatMap(
        (name) => element.getAttribute(name) ?? [],
      ),
    ]),
  );

test('the coached level names the steps, marks the one that is due and gives a hint', async () => {
  const page = await openPage({ at: '#/play/wrong-sandwich?level=coached' });
  await coach(page).waitFor();
  expect(await coach(page).getByRole('listitem').allInnerTexts()).toEqual(
    STEPS.map((step) => play.steps[step]),
  );
  expect(await coach(page).locator('[aria-current=step]').allInnerTexts()).toEqual([
    play.steps.acknowledge,
  ]);
  const described = await page
    .getByRole('region', { name: play.replies })
    .getAttribute('aria-describedby');
  const hint = page.locator(`[id="${described}"]`);
  expect((await hint.innerText()).length).toBeGreaterThan(0);
});

test('the level alone names no step and gives no hint', async () => {
  const page = await openPage({ at: '#/play/wrong-sandwich?level=alone' });
  await repliesOf(page).first().waitFor();
  expect(await coach(page).count()).toBe(0);
  const replies = page.getByRole('region', { name: play.replies });
  expect(await replies.getAttribute('aria-describedby')).toBe(null);
});

test.each(['perfect', 'disaster'])('no mood is ever named while playing (%s)', async (name) => {
  const { at, steps } = await wayThrough('wrong-sandwich', name);
  const page = await openPage({ at: `${at}&level=coached` });
  for (const step of steps) {
    await take(page, step);
    const seen = (await labels(page)).map((label) => label.toLowerCase());
    expect(seen.length).toBeGreaterThan(MOODS.length);
    expect(seen.filter((label) => MOODS.some((mood) => label === mood))).toEqual([]);
  }
});
