import type { Page } from 'playwright-core';
import { goToNote, playOn, repliesOf, untilDebrief } from '../../../e2e/talk.ts';
import { note } from '../../../src/locales/en/note.ts';
import { play } from '../../../src/locales/en/play.ts';
import { read } from '../../../src/locales/en/read.ts';
import { settings } from '../../../src/locales/en/settings.ts';
import { builtApp } from '../built.ts';
import type { Looking } from '../looking.ts';
import { atRest, PHONE } from '../screen.ts';
import type { Shot, Studio } from '../studio.ts';
import { SCREENS, type ScreenName, screenSheet, VIEWS } from './plan.ts';

/** How each screen is reached from the one before it. */
const WAYS: Readonly<Record<ScreenName, (page: Page) => Promise<void>>> = {
  async briefing(page) {
    await repliesOf(page).first().waitFor();
    await page.getByRole('button', { name: play.briefing }).click();
    await page.getByRole('dialog').waitFor();
  },
  async note(page) {
    await page.keyboard.press('Escape');
    await playOn(page);
    await goToNote(page);
  },
  async debrief(page) {
    await page.getByRole('radio').first().click();
    await page.getByRole('button', { name: note.save }).click();
    await untilDebrief(page);
  },
  async library(page) {
    await goTo(page, '#/');
    await page.locator('.card').first().waitFor();
  },
  async settings(page) {
    await goTo(page, '#/settings');
    await page.getByRole('heading', { name: settings.title }).first().waitFor();
  },
  async read(page) {
    await goTo(page, '#/read');
    await page.getByRole('textbox', { name: read.label }).fill(REPLY);
    await page.locator('mark').first().waitFor();
  },
};

/** It helps, it hurts, and some of it counts for nothing. */
const REPLY =
  "I'm so sorry, that's not what you asked for. The kitchen is swamped tonight. I'll make you the egg one now. Thanks for telling me.";

/** One talk leads through all of them; each is looked at from all sides before it goes on. */
export async function lookAtScreens({ studio, house, folder }: Looking): Promise<void> {
  const { url, close } = await builtApp(house, folder);
  // A desktop's page tells nobody apart by their fingers; the shape is changed as we go.
  const context = await studio.visit({ ...PHONE, touch: false }, { motion: 'reduce' });
  try {
    const page = await context.newPage();
    await page.goto(`${url}#/play/wrong-sandwich?seed=1`);
    for (const name of SCREENS) {
      await WAYS[name](page);
      await layScreen(studio, page, name);
    }
  } finally {
    await context.close();
    await close();
  }
}

/** What is seen first, and below it the page in its whole length. */
async function layScreen(studio: Studio, page: Page, name: ScreenName): Promise<void> {
  const first: Shot[] = [];
  const whole: Shot[] = [];
  for (const { caption, screen, scheme } of VIEWS) {
    await page.setViewportSize({ width: screen.width, height: screen.height });
    await page.emulateMedia({ colorScheme: scheme });
    await page.mouse.move(0, 0);
    await atRest(page);
    first.push({ caption, picture: await page.screenshot() });
    whole.push({
      caption: `${caption}, whole`,
      picture: await page.screenshot({ fullPage: true }),
    });
  }
  const shots = OF_ONE_SCREEN.includes(name) ? first : [...first, ...whole];
  await studio.lay(screenSheet(name), shots, { height: 900, row: VIEWS.length });
}

/** Nothing of them lies below. */
const OF_ONE_SCREEN: readonly ScreenName[] = ['briefing'];

const goTo = (page: Page, hash: string): Promise<void> =>
  page.evaluate((hash) => {
    location.hash = hash;
  }, hash);
