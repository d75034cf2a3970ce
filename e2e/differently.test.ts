import { expect, test } from 'vitest';
import { debrief } from '../src/locales/en/debrief.ts';
import { openPage } from './browser.ts';
import { attemptsKept } from './kept.ts';
import { wayThrough } from './playthroughs.ts';
import { SOON } from './soon.ts';
import { playOn, repliesOf, take, transcriptOf, untilDebrief, writeItDown } from './talk.ts';

test('a turn is said differently: the talk goes back to it, and the earlier curve stays beside the new one', async () => {
  const { at, steps } = await wayThrough('wrong-sandwich', 'disaster');
  const page = await openPage({ at });
  /** By turn, from 1: the transcript before it, and the reply it took. */
  const turns: { readonly before: readonly string[]; readonly reply: string }[] = [];
  for (const step of steps) {
    if (step !== 'go-on') turns.push({ before: await transcriptOf(page), ...step });
    await take(page, step);
  }
  await writeItDown(page);
  const address = page.url();
  const story = await page.locator('main').innerText();
  const [earlier] = await attemptsKept(page);

  const back = page.getByRole('button', { name: `${debrief.differently} Goes back` });
  const turn = Number(/\d+/.exec(await back.innerText())?.[0]);
  const there = turns[turn - 1];
  if (!there) throw new Error(`There was no turn ${turn}.`);
  await back.click();
  await repliesOf(page).first().waitFor();
  expect(await transcriptOf(page)).toEqual(there.before);

  const offered = await repliesOf(page).evaluateAll((all) =>
    all.map((button) => button.getAttribute('data-reply') ?? ''),
  );
  expect(offered).toContain(there.reply);
  const [other = ''] = offered.filter((reply) => reply !== there.reply);
  await take(page, { reply: other });
  await playOn(page);
  await writeItDown(page);
  const column = page.getByRole('columnheader', { name: debrief.curve.columns.earlier });
  expect(await column.count()).toBe(1);
  expect(await page.getByText(debrief.curve.earlier, { exact: true }).isVisible()).toBe(true);
  expect(await page.locator('.mood-curve-earlier').count()).toBe(1);

  const kept = await attemptsKept(page);
  expect(kept).toHaveLength(2);
  expect(kept[0]?.from).toEqual({ attempt: earlier?.id, turn });
  expect(kept[1]).toEqual(earlier);
  await page.goto(address);
  await untilDebrief(page);
  await expect.poll(() => page.locator('main').innerText(), SOON).toBe(story);
});

test('a talk can be played again from its start', async () => {
  const { at, steps } = await wayThrough('lost-ticket', 'disaster');
  const page = await openPage({ at });
  await repliesOf(page).first().waitFor();
  const opening = await transcriptOf(page);
  for (const step of steps) await take(page, step);
  await writeItDown(page);
  await page.getByRole('button', { name: debrief.again }).click();
  await repliesOf(page).first().waitFor();
  expect(await transcriptOf(page)).toEqual(opening);
});
