import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { note } from '../src/locales/en/note.ts';
import { settings as texts } from '../src/locales/en/settings.ts';
import { openPage, phone } from './browser.ts';
import { wayThrough } from './playthroughs.ts';
import { goToNote, repliesOf, take, untilDebrief } from './talk.ts';

/** The narrowest phone in use, and a page magnified four times on a desktop; in CSS pixels. */
const narrow = { ...phone, viewport: { width: 320, height: 568 } };

/** Everything with an edge outside the page, where nobody can scroll to it. */
const reachingOut = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement;
    const out = [...document.querySelectorAll('body *')].filter((element) => {
      const { left, right, width, height } = element.getBoundingClientRect();
      const seen = width > 0 && height > 0 && !element.closest('.base-hidden, [aria-hidden=true]');
      return seen && (left < -1 || right > clientWidth + 1);
    });
    return [
      ...(scrollWidth > clientWidth ? [`the page is ${scrollWidth} pixels wide`] : []),
      ...out.map(({ tagName, className }) => `${tagName}.${className}`),
    ];
  });

/** Replies that cannot be brought into sight whole, with all of their words. */
const cutOff = (page: Page): Promise<string[]> =>
  repliesOf(page).evaluateAll((replies) =>
    replies
      .filter((reply) => {
        reply.scrollIntoView({ block: 'nearest' });
        const { left, right, top, bottom } = reply.getBoundingClientRect();
        const paper = reply.closest('.play-panel')?.getBoundingClientRect();
        const words =
          reply.scrollHeight > reply.clientHeight + 1 || reply.scrollWidth > reply.clientWidth + 1;
        const above = top < (paper?.top ?? 0) - 1;
        return words || above || left < 0 || right > innerWidth || bottom > innerHeight + 1;
      })
      .map((reply) => reply.textContent),
  );

test('with the largest text on 320 pixels, nothing reaches out of any page and no reply is cut off', async () => {
  const { at, steps } = await wayThrough('wrong-sandwich', 'perfect');
  const page = await openPage({ screen: narrow, at: '#/settings' });
  await page.getByRole('radio', { name: texts.textSizes.largest }).check();
  expect(await reachingOut(page), 'settings').toEqual([]);

  await page.goto(`${inject('app')}${at}&level=coached`);
  for (const step of steps) {
    await repliesOf(page).first().waitFor();
    expect(await reachingOut(page), `before ${JSON.stringify(step)}`).toEqual([]);
    expect(await cutOff(page), `before ${JSON.stringify(step)}`).toEqual([]);
    await take(page, step);
  }
  await goToNote(page);
  expect(await reachingOut(page), 'note').toEqual([]);
  await page.getByRole('button', { name: note.skip }).click();
  await untilDebrief(page);
  expect(await reachingOut(page), 'debrief').toEqual([]);
  await page.goto(`${inject('app')}#/`);
  await page.getByRole('article').first().waitFor();
  expect(await reachingOut(page), 'library').toEqual([]);
  await page.goto(`${inject('app')}#/read`);
  await page.getByRole('textbox').fill(`Sorry, the kitchen forgot it. ${'long'.repeat(40)}`);
  await page.locator('mark').first().waitFor();
  expect(await reachingOut(page), 'a reply that is read').toEqual([]);
});
