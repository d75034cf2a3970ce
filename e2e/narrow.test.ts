import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { settings as texts } from '../src/locales/en/settings.ts';
import { openPage, phone } from './browser.ts';
import { wayThrough } from './playthroughs.ts';
import { goToNote, repliesOf, take, untilDebrief } from './talk.ts';

/** The narrowest phone in use, and a page magnified four times on a desktop; in CSS pixels. */
const narrow = { ...phone, viewport: { width: 320, height: 568 } };

/** What reaches out of the page, or is cut off where nobody can scroll to it. */
const cutOff = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const { clientWidth } = document.documentElement;
    return [...document.querySelectorAll('body *')].flatMap((element) => {
      const { left, right, width, height } = element.getBoundingClientRect();
      const drawn = width > 1 && height > 1 && !element.closest('[aria-hidden=true]');
      const out = drawn && (left < -1 || right > clientWidth + 1);
      return out ? `${element.tagName} ${element.className} ${left}–${right}` : [];
    });
  });

async function expectToFit(page: Page): Promise<void> {
  const { scrolled, shown } = await page.evaluate(() => ({
    scrolled: document.documentElement.scrollWidth,
    shown: document.documentElement.clientWidth,
  }));
  expect(scrolled).toBeLessThanOrEqual(shown);
  expect(await cutOff(page)).toEqual([]);
}

/** Every reply can be brought into sight whole, with all of its words in it. */
async function expectRepliesWhole(page: Page): Promise<void> {
  for (const reply of await repliesOf(page).all()) {
    await reply.scrollIntoViewIfNeeded();
    const cut = await reply.evaluate((button) => {
      const { left, right, top, bottom, height } = button.getBoundingClientRect();
      const panel = button.closest('.play-panel')?.getBoundingClientRect();
      return {
        words:
          button.scrollHeight > button.clientHeight + 1 ||
          button.scrollWidth > button.clientWidth + 1,
        sides: left < 0 || right > innerWidth,
        ends: top < (panel?.top ?? 0) || bottom > innerHeight,
        small: height < 44,
      };
    });
    expect(cut).toEqual({ words: false, sides: false, ends: false, small: false });
  }
}

test('at the largest text and 320 pixels, nothing is cut off on any screen', async () => {
  const { at, steps } = await wayThrough('wrong-sandwich', 'perfect');
  const page = await openPage({ screen: narrow, at: '#/settings' });
  await page.getByRole('radio', { name: texts.textSizes.largest }).check();
  await expectToFit(page);
  await page.goto(`${inject('app')}${at}&level=coached`);
  await repliesOf(page).first().waitFor();
  for (const step of steps) {
    await expectToFit(page);
    await expectRepliesWhole(page);
    await take(page, step);
  }
  await goToNote(page);
  await expectToFit(page);
  await page.getByRole('button', { name: 'Skip' }).click();
  await untilDebrief(page);
  await expectToFit(page);
  await page.goto(`${inject('app')}#/`);
  await page.getByRole('article').first().waitFor();
  await expectToFit(page);
});
