import type { Page, Route } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { desktop, openPage } from './browser.ts';
import {
  asked,
  begunIn,
  clipsHeard,
  FILE,
  heardTalk,
  listen,
  loops,
  played,
  states,
} from './hearing.ts';
import { wayThrough } from './playthroughs.ts';
import { SOON } from './soon.ts';
import { repliesOf, scoresOn, take, takeAll, writeItDown } from './talk.ts';

describe('before the first touch', () => {
  test('nothing is fetched and nothing is begun; then one tap is enough, and brings only what the talk needs', async () => {
    const { at, steps } = await wayThrough('wrong-sandwich', 'perfect');
    let seen: ReturnType<typeof asked> | undefined;
    const bytes: number[] = [];
    const page = await openPage({
      at,
      prepare: async (page) => {
        seen = asked(page);
        page.on('requestfinished', async (request) => {
          if (!FILE.test(request.url())) return;
          bytes.push((await request.sizes()).responseBodySize);
        });
        await listen(page);
      },
    });
    await page.locator('html[data-stage=ready]').waitFor({ state: 'attached' });
    expect(seen?.files()).toEqual([]);
    expect(seen?.scripts()).toEqual([]);
    expect(await states(page)).toEqual([]);

    await takeAll(page, steps.slice(0, 1));
    await expect.poll(() => loops(page), SOON).toBe(1);
    expect(await states(page)).toEqual(['running']);
    await expect.poll(() => seen?.names(), SOON).toEqual(['effects', 'room-bakery', 'voice-alto']);
    expect(seen?.formats()).toEqual((await played(page)).slice(0, 1));
    await expect.poll(() => bytes.length, SOON).toBe(3);
    expect(bytes.reduce((sum, some) => sum + some, 0)).toBeLessThanOrEqual(300 * 1024);
  });

  test('a key is as good as a tap', async () => {
    const page = await openPage({ screen: desktop, at: '#/play/lost-ticket', prepare: listen });
    await repliesOf(page).first().waitFor();
    await page.keyboard.press('1');
    await expect.poll(() => loops(page), SOON).toBe(1);
  });
});

describe('a talk', () => {
  test('is heard as it goes: the touch, the syllables in the colour of the mood, and its end', async () => {
    const { page, way, seen } = await heardTalk();
    await expect.poll(() => seen.names(), SOON).toEqual(['effects', 'room-bakery', 'voice-alto']);
    await take(page, 'go-on');
    await expect.poll(() => clipsHeard(page, 'effects'), SOON).toContain('go-on');
    await expect
      .poll(async () => (await clipsHeard(page, 'voice')).length, SOON)
      .toBeGreaterThan(3);
    expect((await clipsHeard(page, 'voice')).filter((clip) => !clip.startsWith('plain-'))).toEqual(
      [],
    );
    await takeAll(page, way.steps.slice(2));
    await expect.poll(() => clipsHeard(page, 'effects'), SOON).toContain('won-back');
    // The place fades away with the customer.
    await expect.poll(() => loops(page), SOON).toBe(0);
  });
});

describe('where a format fails', () => {
  /** All files of these formats are answered like this. */
  const answered = (formats: RegExp, answer: (route: Route) => Promise<void>) => (page: Page) =>
    page.route(formats, answer);
  const spoilt = (route: Route) => route.fulfill({ status: 200, body: 'no sound at all' });

  test('the next is asked for where it cannot be decoded', async () => {
    const { page, seen } = await heardTalk(answered(/\.webm$/, spoilt));
    const [, second] = await played(page);
    await expect
      .poll(() => seen.files().filter(({ format }) => format === second).length, SOON)
      .toBe(3);
  });

  test('the next is asked for where it is blocked', async () => {
    const { at, steps } = await wayThrough('wrong-sandwich', 'perfect');
    const page = await openPage({
      at,
      mayComplain: /ERR_BLOCKED_BY_CLIENT/,
      prepare: async (page) => {
        await listen(page);
        await page.route(/\.webm$/, (route) => route.abort('blockedbyclient'));
      },
    });
    await takeAll(page, steps.slice(0, 1));
    await expect.poll(() => loops(page), SOON).toBe(1);
  });

  test('all failing, the talk goes to its end without a word of complaint', async () => {
    const { at, steps, scores } = await wayThrough('wrong-sandwich', 'perfect');
    let seen: ReturnType<typeof asked> | undefined;
    const page = await openPage({
      at,
      prepare: async (page) => {
        seen = asked(page);
        await listen(page);
        await page.route(FILE, spoilt);
      },
    });
    await takeAll(page, steps.slice(0, 1));
    const formats = await played(page);
    await expect.poll(() => seen?.files().length, SOON).toBe(3 * formats.length);
    await takeAll(page, steps.slice(1));
    await writeItDown(page);
    expect(await scoresOn(page)).toEqual(scores);
    expect(await begunIn(page)).toEqual([]);
  });

  test.each([
    ['the browser has no audio', () => Reflect.deleteProperty(globalThis, 'AudioContext')],
    [
      'audio may never begin',
      () => {
        AudioContext.prototype.resume = () => Promise.reject(new DOMException('No.'));
        Object.defineProperty(AudioContext.prototype, 'state', { get: () => 'suspended' });
      },
    ],
  ])('where %s, the talk is complete without it', async (_, take) => {
    const { at, steps, scores } = await wayThrough('wrong-sandwich', 'disaster');
    const page = await openPage({ at, prepare: (page) => page.addInitScript(take) });
    await takeAll(page, steps);
    await writeItDown(page);
    expect(await scoresOn(page)).toEqual(scores);
  });
});
