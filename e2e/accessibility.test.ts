import axeCore, { type AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { library } from '../src/locales/en/library.ts';
import { note } from '../src/locales/en/note.ts';
import { play } from '../src/locales/en/play.ts';
import { settings } from '../src/locales/en/settings.ts';
import { desktop, openPage, phone } from './browser.ts';
import { wayThrough } from './playthroughs.ts';
import { goToNote, repliesOf, take, takeAll, writeItDown } from './talk.ts';

declare global {
  interface Window {
    axe: typeof axeCore;
  }
}

/** The only rules that another theme could break. */
const COLOURS = ['color-contrast', 'link-in-text-block'];

/** Everything that axe finds, in short; the colours once in each theme, all else once. */
async function trouble(page: Page): Promise<string[]> {
  // Evaluated from outside the page, which no policy of the page forbids.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axeCore.source);
  await page.emulateMedia({ colorScheme: 'light' });
  const light = await page.evaluate(() => window.axe.run());
  await page.emulateMedia({ colorScheme: 'dark' });
  const dark = await page.evaluate((runOnly) => window.axe.run({ runOnly }), COLOURS);
  return [
    ...light.violations.map(told),
    ...dark.violations.map((found) => `in the dark: ${told(found)}`),
  ];
}

const told = ({ id, nodes }: AxeResults['violations'][number]): string =>
  `${id}: ${nodes.map(({ target, failureSummary }) => `${target.join(' ')} ${failureSummary}`).join('; ')}`;

/** Looks at one screen after another; `found` holds those with something wrong. */
function survey(page: Page) {
  const found: Record<string, readonly string[]> = {};
  const look = async (screen: string): Promise<void> => {
    const wrong = await trouble(page);
    if (wrong.length > 0) found[screen] = wrong;
  };
  return { found, look };
}

const screens = [
  ['a phone', phone],
  ['a desktop', desktop],
] as const;

test.each(screens)('a talk up to its note can be used by anybody, on %s', async (_, screen) => {
  const { at, steps } = await wayThrough('wrong-sandwich', 'perfect');
  const page = await openPage({ screen, at: `${at}&level=coached`, reducedMotion: 'reduce' });
  const { found, look } = survey(page);
  await repliesOf(page).first().waitFor();
  await look('coached');
  await takeAll(page, steps.slice(0, 8));
  await look('middle');
  for (const opener of [play.briefing, /^Budget/]) {
    await page.getByRole('button', { name: opener }).click();
    await page.getByRole('dialog').waitFor();
    await look(`panel: ${opener}`);
    await page.getByRole('button', { name: play.close }).click();
  }
  await takeAll(page, steps.slice(8));
  await look('ended');
  await goToNote(page);
  await page.getByRole('button', { name: note.save }).click();
  await page.getByText(note.noCause).waitFor();
  await look('note');
  expect(found).toEqual({});
});

test.each(screens)('all other screens can be used by anybody, on %s', async (_, screen) => {
  const { at, steps } = await wayThrough('wrong-sandwich', 'disaster');
  const page = await openPage({ screen, at, reducedMotion: 'reduce' });
  const { found, look } = survey(page);
  await repliesOf(page).first().waitFor();
  await look('first line');
  await page.getByRole('button', { name: play.leave }).click();
  await page.getByText(library.unplayed).first().waitFor();
  await look('empty library');

  await page.goto(inject('app') + at);
  await takeAll(page, steps);
  await writeItDown(page);
  await look('debrief');
  await page.locator('details').evaluateAll((all: HTMLDetailsElement[]) => {
    for (const folded of all) folded.open = true;
  });
  await look('debrief, unfolded');

  await page.goto(`${inject('app')}#/play/lost-ticket`);
  await take(page, 'go-on');
  await page.getByRole('button', { name: play.leave }).click();
  await page.getByText(library.best).waitFor();
  await page.getByText(library.resumeTitle).waitFor();
  await look('library');
  await page.goto(`${inject('app')}#/settings`);
  await page.getByRole('button', { name: settings.erase }).click();
  await look('settings');
  await page.goto(`${inject('app')}#/read`);
  await page.getByRole('textbox').fill('Sorry, the kitchen forgot it.');
  await page.locator('mark').first().waitFor();
  await look('a reply that is read');
  expect(found).toEqual({});
});
