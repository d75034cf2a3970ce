/** A talk at the page: what can be seen of it and done in it, by the doors that never change. */
import type { Locator, Page } from 'playwright-core';
import { note } from '../src/locales/en/note.ts';
import { play } from '../src/locales/en/play.ts';

/** What is done in one step: a reply by its id, or listening. */
export type Step = { readonly reply: string } | 'go-on';

/** How a button is pressed: by a mouse or by a finger. */
export type Press = (button: Locator) => Promise<void>;
export const click: Press = (button) => button.click();

/**
 * A finger. No person answers as fast as a test, and two taps on one spot would be a double tap,
 * of which the page passes over the second: so each tap keeps away from the one before.
 */
export function finger(): Press {
  let last = 0;
  return async (button) => {
    await button.scrollIntoViewIfNeeded();
    const box = await button.boundingBox();
    if (!box) throw new Error('There is nothing to tap.');
    const inset = Math.min(24, box.width / 2, box.height / 2);
    const ends = [box.x + inset, box.x + box.width - inset];
    const x = ends.reduce((a, b) => (Math.abs(b - last) > Math.abs(a - last) ? b : a));
    last = x;
    await button.tap({ position: { x: x - box.x, y: inset } });
  };
}

export const linesOf = (page: Page): Locator => page.locator('[role=log] [data-kind]');
export const repliesOf = (page: Page): Locator => page.locator('button[data-reply]');
export const transcriptOf = (page: Page): Promise<string[]> => linesOf(page).allTextContents();

export const buttonOf = (page: Page, step: Step): Locator =>
  page.locator(step === 'go-on' ? 'button[data-go-on]' : `button[data-reply="${step.reply}"]`);

/** Takes a step; resolves when the talk has gone on. */
export async function take(page: Page, step: Step, press: Press = click): Promise<void> {
  const button = buttonOf(page, step);
  await button.waitFor();
  const before = await linesOf(page).count();
  await press(button);
  await linesOf(page).nth(before).waitFor({ state: 'attached' });
}

export async function takeAll(page: Page, steps: readonly Step[], press?: Press): Promise<void> {
  for (const step of steps) await take(page, step, press);
}

/** To the end of the talk, by whatever reply is offered first. */
export async function playOn(page: Page): Promise<void> {
  const end = page.getByRole('button', { name: play.goOnToNote });
  for (;;) {
    await repliesOf(page).first().or(end).waitFor();
    if (await end.isVisible()) return;
    await take(page, { reply: (await repliesOf(page).first().getAttribute('data-reply')) ?? '' });
  }
}

/** Resolves when `html[data-turn]` says so. */
export const untilTurn = (page: Page, turn: 'customer' | 'trainee' | 'ended'): Promise<void> =>
  page.locator(`html[data-turn=${turn}]`).waitFor({ state: 'attached' });

/** From the end of the talk to the note. */
export async function goToNote(page: Page, press: Press = click): Promise<void> {
  await untilTurn(page, 'ended');
  await press(page.getByRole('button', { name: play.goOnToNote }));
  await page.getByRole('heading', { name: note.title }).waitFor();
}

/** From the end of the talk, through the note, to the debrief. */
export async function writeItDown(page: Page, press: Press = click): Promise<void> {
  await goToNote(page, press);
  await press(page.getByRole('radio').first());
  await press(page.getByRole('button', { name: note.save }));
  await untilDebrief(page);
}

export const untilDebrief = (page: Page): Promise<void> =>
  page.locator('[role=meter]').first().waitFor();

/** What the four meters of a debrief say. */
export async function scoresOn(page: Page): Promise<Record<string, number>> {
  const meters = await page
    .locator('[role=meter]')
    .evaluateAll((all) =>
      all.map((one) => [one.getAttribute('data-criterion'), one.getAttribute('aria-valuenow')]),
    );
  return Object.fromEntries(meters.map(([criterion, score]) => [criterion, Number(score)]));
}
