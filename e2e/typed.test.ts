import axeCore from 'axe-core';
import type { Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { play } from '../src/locales/en/play.ts';
import { openPage } from './browser.ts';
import { attemptsKept, untilKept } from './kept.ts';
import { SOON } from './soon.ts';
import { linesOf, repliesOf, transcriptOf } from './talk.ts';

const ANA = '#/play/wrong-sandwich?seed=7&reply=type';

const field = (page: Page) => page.getByRole('textbox', { name: play.typing.label });
const own = (page: Page) => page.locator('[data-speaker=trainee]');

const hasFocus = (page: Page): Promise<boolean> =>
  field(page).evaluate((element) => element === document.activeElement);

/** Types and sends; resolves when the customer has answered. */
async function say(page: Page, text: string): Promise<void> {
  const before = await linesOf(page).count();
  await field(page).focus();
  await page.keyboard.insertText(text);
  await page.keyboard.press('Enter');
  await linesOf(page)
    .nth(before + 1)
    .waitFor({ state: 'attached' });
}

test('a reply is typed, read, answered and kept, and the keyboard stays', async () => {
  const page = await openPage({ at: ANA });
  await field(page).waitFor();
  expect(await repliesOf(page).count()).toBe(0);

  await field(page).focus();
  // Digits choose replies elsewhere; here they are digits.
  await page.keyboard.type('12');
  await page.keyboard.press('Shift+Enter');
  await page.keyboard.type('m');
  expect(await field(page).inputValue()).toBe('12\nm');
  expect(await own(page).count()).toBe(0);
  await field(page).fill('');

  await say(page, 'What can I fix on your sandwich?');
  expect(await own(page).textContent()).toContain('What can I fix on your sandwich?');
  expect(await field(page).inputValue()).toBe('');
  expect(await hasFocus(page)).toBe(true);
  await untilKept(page, 1);
  const [attempt] = await attemptsKept(page);
  expect(attempt?.log.events[0]).toMatchObject({
    type: 'typed',
    text: 'What can I fix on your sandwich?',
    language: 'en',
    match: 'at-the-counter/before-she-speaks',
  });
});

test('a key that ends the composing of a character sends nothing', async () => {
  const page = await openPage({ at: ANA });
  await field(page).fill('すみません');
  await field(page).evaluate((element) => {
    const key = { key: 'Enter', bubbles: true, cancelable: true };
    element.dispatchEvent(new KeyboardEvent('keydown', { ...key, isComposing: true }));
    // Safari tells of it afterwards, by the code of the key alone.
    element.dispatchEvent(new KeyboardEvent('keydown', { ...key, keyCode: 229 }));
  });
  expect(await field(page).inputValue()).toBe('すみません');
  expect(await own(page).count()).toBe(0);
});

test('what is not understood twice is asked about, and a draft survives a reload', async () => {
  const page = await openPage({ at: ANA, reducedMotion: 'reduce' });
  await field(page).waitFor();
  await say(page, 'What can I fix on your sandwich?');
  await say(page, 'bananas');
  expect(await repliesOf(page).count()).toBe(0);
  await say(page, 'apples');
  await page.getByRole('heading', { name: play.typing.didYouMean }).waitFor();
  expect(await repliesOf(page).count()).toBe(3);
  await page.evaluate(axeCore.source);
  const { violations } = await page.evaluate(() => window.axe.run());
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);

  await field(page).fill('I am so');
  await untilKept(page, 3);
  await page.reload();
  await field(page).waitFor();
  expect(await field(page).inputValue()).toBe('I am so');
  expect(await own(page).count()).toBe(3);

  await page.getByRole('button', { name: play.typing.none }).click();
  expect(await repliesOf(page).count()).toBe(0);
});

test('too long a text says by how much, and is not sent', async () => {
  const page = await openPage({ at: ANA });
  await field(page).fill('a'.repeat(450));
  await page.getByText(play.typing.left(50)).first().waitFor();
  await field(page).fill('a'.repeat(503));
  await page.getByText(play.typing.over(3)).first().waitFor();
  await field(page).press('Enter');
  expect(await field(page).inputValue()).toHaveLength(503);
  expect(await own(page).count()).toBe(0);
});

test('a customer who waits for an answer stays patient while it is typed', async () => {
  const page = await openPage({
    at: `${ANA}&patience=usual`,
    prepare: (page) => page.clock.install(),
  });
  await field(page).waitFor();
  await field(page).fill('Well');
  const before = await transcriptOf(page);
  await page.clock.fastForward(10 * 60_000);
  await page.clock.runFor(500);
  expect(await transcriptOf(page)).toEqual(before);
  await field(page).fill('');
  await page.clock.fastForward(10 * 60_000);
  await expect.poll(() => transcriptOf(page), SOON).not.toEqual(before);
});

test('where words cannot be read they are kept, and replies can be chosen', async () => {
  const page = await openPage({
    at: ANA,
    prepare: (page) => page.route(/\/typing-[^/]*\.js$/, (route) => route.abort()),
    mayComplain: /^logged: Failed to load resource: net::ERR_FAILED/,
  });
  await field(page).fill('What can I fix on your sandwich?');
  await field(page).press('Enter');
  await page.getByText(play.typing.unread).waitFor();
  expect(await field(page).inputValue()).toBe('What can I fix on your sandwich?');
  await repliesOf(page).first().click();
  await own(page).waitFor();
});

test('a keyboard that lies over the page covers neither what is typed nor the last line', async () => {
  const page = await openPage({ at: ANA, reducedMotion: 'reduce' });
  await field(page).focus();
  const visible = 480;
  // As Safari does it: the page stays as high as it was, and less of it is seen.
  await page.evaluate((height) => {
    Object.defineProperty(visualViewport, 'height', { value: height, configurable: true });
    visualViewport?.dispatchEvent(new Event('resize'));
  }, visible);
  const bottom = async (of: Locator) => {
    const box = await of.boundingBox();
    return box ? box.y + box.height : Number.NaN;
  };
  await expect.poll(() => bottom(field(page)), SOON).toBeLessThanOrEqual(visible);
  const { y: top = 0 } = (await field(page).boundingBox()) ?? {};
  expect(await bottom(linesOf(page).last())).toBeLessThanOrEqual(top);

  await say(page, 'What can I fix on your sandwich?');
  expect(await bottom(field(page))).toBeLessThanOrEqual(visible);
  expect(await bottom(linesOf(page).last())).toBeLessThanOrEqual(top);
  expect(await page.evaluate(() => scrollY)).toBe(0);
});
