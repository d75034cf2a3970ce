import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { play } from '../src/locales/en/play.ts';
import { read } from '../src/locales/en/read.ts';
import { openPage } from './browser.ts';
import { attemptsKept, untilKept } from './kept.ts';
import { wayThrough } from './playthroughs.ts';
import { SOON } from './soon.ts';
import { linesOf, repliesOf, takeAll } from './talk.ts';

const ANA = '#/play/wrong-sandwich?seed=7&reply=type';
const TEXT = 'What can I fix on your sandwich?';

/** The worker, what reads on the page instead, and the rules of a language. */
const READER = /\/(reader-(worker|messages|door)|language-(?!switch))[^/]*\.js$/;
const RULES = /\/language-(?!switch)[^/]*\.js$/;

const field = (page: Page) => page.getByRole('textbox', { name: play.typing.label });
const own = (page: Page) => page.locator('[data-speaker=trainee]');

/** Files that are asked for, by the page or by its workers, without folder and hash. */
function asked(page: Page): string[] {
  const names: string[] = [];
  page.context().on('request', (request) => {
    const name = /([^/]*)-[^/]{8}\.js$/.exec(request.url())?.[1];
    if (name && READER.test(request.url())) names.push(name);
  });
  return names;
}

/** Rules come only when they are let go. */
async function holdRules(page: Page): Promise<() => void> {
  let letGo = () => {};
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  await page.route(RULES, async (route) => {
    await held;
    await route.fallback();
  });
  return letGo;
}

async function send(page: Page, text: string): Promise<void> {
  await field(page).fill(text);
  await field(page).press('Enter');
}

test('a typed reply is read in a worker, which fetches the rules once', async () => {
  let names: string[] = [];
  const page = await openPage({
    at: ANA,
    prepare: async (page) => {
      names = asked(page);
    },
  });
  for (const text of [TEXT, 'bananas']) {
    const before = await linesOf(page).count();
    await send(page, text);
    await linesOf(page)
      .nth(before + 1)
      .waitFor({ state: 'attached' });
  }
  await untilKept(page, 2);
  expect((await attemptsKept(page))[0]?.log.events[0]).toMatchObject({ type: 'typed', text: TEXT });
  expect(page.workers()).toHaveLength(1);
  expect(names.toSorted()).toEqual(['language', 'reader-door', 'reader-worker']);
});

test('where replies are chosen, neither worker nor rules are fetched', async () => {
  const { at, steps } = await wayThrough('wrong-sandwich', 'disaster');
  let names: string[] = [];
  const page = await openPage({
    at,
    prepare: async (page) => {
      names = asked(page);
    },
  });
  const provided = page.waitForResponse(/\/debrief-page-[^/]*\.js$/);
  await takeAll(page, steps);
  // The last that is fetched ahead.
  await provided;
  await untilKept(page, steps.length);
  expect(page.workers()).toHaveLength(0);
  expect(names).toEqual([]);
});

test('where there are no workers, or theirs does not come, words are read on the page', async () => {
  const ways = [
    (page: Page) => page.addInitScript('delete window.Worker'),
    (page: Page) => page.route(/\/reader-worker-[^/]*\.js$/, (route) => route.abort()),
  ];
  for (const prepare of ways) {
    const page = await openPage({
      at: ANA,
      prepare,
      mayComplain: /^logged: Failed to load resource: net::ERR_FAILED/,
    });
    await send(page, TEXT);
    await own(page).waitFor();
    await untilKept(page, 1);
    expect(page.workers()).toHaveLength(0);
    await page.evaluate(() => location.assign('#/read'));
    await page.getByRole('textbox', { name: read.label }).fill('I am so sorry.');
    await page.getByText(read.count(1)).waitFor();
  }
});

test('a reply that is still being read is sent once, however often it is asked for', async () => {
  let letGo = () => {};
  const page = await openPage({
    at: ANA,
    prepare: async (page) => {
      letGo = await holdRules(page);
    },
  });
  await send(page, TEXT);
  await field(page).press('Enter');
  await page.getByRole('button', { name: play.typing.send }).click();
  expect(await own(page).count()).toBe(0);
  expect(await field(page).inputValue()).toBe(TEXT);
  letGo();
  await own(page).waitFor();
  await untilKept(page, 1);
  await field(page).press('Enter');
  expect(await own(page).count()).toBe(1);
  expect(await field(page).inputValue()).toBe('');
});

test('a reply that was chosen while another was being read goes first, and the other is not said', async () => {
  let letGo = () => {};
  const page = await openPage({
    at: ANA.replace('reply=type', 'reply=both'),
    prepare: async (page) => {
      letGo = await holdRules(page);
    },
  });
  await send(page, TEXT);
  await repliesOf(page).first().click();
  await own(page).waitFor();
  letGo();
  await expect
    .poll(async () => {
      await send(page, 'bananas');
      return own(page).filter({ hasText: 'bananas' }).count();
    }, SOON)
    .toBeGreaterThan(0);
  expect(await own(page).filter({ hasText: TEXT }).count()).toBe(0);
});

test('who leaves while a reply is being read finds its words again', async () => {
  let letGo = () => {};
  const page = await openPage({
    at: ANA,
    prepare: async (page) => {
      letGo = await holdRules(page);
    },
  });
  await send(page, TEXT);
  await page.getByRole('button', { name: play.leave }).click();
  await field(page).waitFor({ state: 'detached' });
  letGo();
  await page.goBack();
  await field(page).waitFor();
  expect(await field(page).inputValue()).toBe(TEXT);
  expect(await own(page).count()).toBe(0);
  await field(page).press('Enter');
  await own(page).waitFor();
});
