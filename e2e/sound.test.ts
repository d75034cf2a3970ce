import type { Page, Route } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import sprites from '../assets/sound/sprites.json';
import { captions } from '../src/locales/en/captions.ts';
import { play } from '../src/locales/en/play.ts';
import { settings as texts } from '../src/locales/en/settings.ts';
import { DEFAULTS, type Settings } from '../src/screens/settings/settings.ts';
import { desktop, openPage } from './browser.ts';
import { wayThrough } from './playthroughs.ts';
import { SOON } from './soon.ts';
import { repliesOf, scoresOn, take, takeAll, writeItDown } from './talk.ts';

declare global {
  /** Every audio context of the page. */
  var contexts: AudioContext[];
  /** What is being played now. */
  var playing: Set<AudioBufferSourceNode>;
  /** Everything that was ever begun: where in its file, and how long that is; seconds. */
  var begun: { readonly at: number; readonly whole: number }[];
  /** The first gain of the first context: everything is heard through it. */
  var master: GainNode;
}

const FILE = /\/(room-[a-z-]+?|voice-[a-z]+|effects)-[\w-]{8}\.(webm|m4a|mp3)$/;
const LISTENED = /\/sound-[^/]*\.js$/;

/** Names and formats of the sound files that were asked for, in order. */
function asked(page: Page) {
  const files: { name: string; format: string }[] = [];
  const scripts: string[] = [];
  page.on('request', (request) => {
    const [, name = '', format = ''] = FILE.exec(request.url()) ?? [];
    if (name) files.push({ name, format });
    if (LISTENED.test(request.url())) scripts.push(request.url());
  });
  return {
    files: () => files,
    names: () => [...new Set(files.map(({ name }) => name))].sort(),
    formats: () => [...new Set(files.map(({ format }) => format))],
    scripts: () => scripts,
  };
}

/** Lets the test see what is played. */
const listen = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    globalThis.contexts = [];
    globalThis.playing = new Set();
    globalThis.begun = [];
    const Real = AudioContext;
    globalThis.AudioContext = class extends Real {
      constructor(options?: AudioContextOptions) {
        super(options);
        globalThis.contexts.push(this);
      }
      override createGain(): GainNode {
        const gain = super.createGain();
        globalThis.master ??= gain;
        return gain;
      }
    };
    const { start, stop } = AudioBufferSourceNode.prototype;
    AudioBufferSourceNode.prototype.start = function (...when) {
      globalThis.begun.push({ at: when[1] ?? 0, whole: this.buffer?.duration ?? 0 });
      globalThis.playing.add(this);
      this.addEventListener('ended', () => globalThis.playing.delete(this));
      start.apply(this, when);
    };
    AudioBufferSourceNode.prototype.stop = function (...when) {
      globalThis.playing.delete(this);
      stop.apply(this, when);
    };
  });

/** As if these had been chosen before. */
const chosen = (page: Page, changed: Partial<Settings>): Promise<unknown> =>
  page.addInitScript(
    (kept) => localStorage.setItem('amends.settings', kept),
    JSON.stringify({ ...DEFAULTS, ...changed }),
  );

const loops = (page: Page): Promise<number> =>
  page.evaluate(() => [...globalThis.playing].filter(({ loop }) => loop).length);
const isPlaying = (page: Page): Promise<number> => page.evaluate(() => globalThis.playing.size);
const begunIn = (page: Page): Promise<typeof globalThis.begun> =>
  page.evaluate(() => globalThis.begun);
const states = (page: Page): Promise<string[]> =>
  page.evaluate(() => globalThis.contexts.map(({ state }) => state));

/** Clips in the order in which they were begun. The two files differ in how long they are. */
async function clipsHeard(page: Page, file: 'effects' | 'voice'): Promise<string[]> {
  const regions: [string, number[]][] = Object.entries(sprites[file]);
  const end = Math.max(...regions.map(([, [at = 0, lasts = 0]]) => at + lasts)) / 1000;
  return (await begunIn(page))
    .filter(({ whole }) => whole >= end && whole < end + 1)
    .flatMap(({ at }) =>
      regions.filter(([, [from = 0]]) => Math.abs(from - at * 1000) < 1).map(([clip]) => clip),
    );
}

/** The formats this browser says it plays, in the order they are tried. */
const played = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const types = {
      webm: 'audio/webm; codecs="opus"',
      m4a: 'audio/mp4; codecs="mp4a.40.2"',
      mp3: 'audio/mpeg',
    };
    const audio = document.createElement('audio');
    return Object.entries(types).flatMap(([format, type]) =>
      audio.canPlayType(type) === '' ? [] : [format],
    );
  });

const setHidden = (page: Page, hidden: boolean): Promise<void> =>
  page.evaluate((hidden) => {
    Object.defineProperty(document, 'hidden', { value: hidden, configurable: true });
    document.dispatchEvent(new Event('visibilitychange'));
  }, hidden);

/** A talk that is heard: its room is playing. */
async function heardTalk(prepare?: (page: Page) => Promise<unknown>) {
  const way = await wayThrough('wrong-sandwich', 'perfect');
  let seen: ReturnType<typeof asked> | undefined;
  const page = await openPage({
    at: way.at,
    prepare: async (page) => {
      seen = asked(page);
      await listen(page);
      await prepare?.(page);
    },
  });
  await takeAll(page, way.steps.slice(0, 1));
  await expect.poll(() => loops(page), SOON).toBe(1);
  return { page, way, seen: seen as ReturnType<typeof asked> };
}

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

describe('silence', () => {
  test('while the page is hidden: everything is muted and asleep, and nothing is begun', async () => {
    const { page, way } = await heardTalk();
    const loud = () => page.evaluate(() => globalThis.master.gain.value);
    await expect.poll(loud, SOON).toBe(1);
    await setHidden(page, true);
    await expect.poll(() => states(page), SOON).toEqual(['suspended']);
    await expect.poll(() => isPlaying(page), SOON).toBe(0);
    const begun = (await begunIn(page)).length;
    await take(page, way.steps[1] ?? 'go-on');
    await setHidden(page, false);
    await expect.poll(() => states(page), SOON).toEqual(['running']);
    await expect.poll(loud, SOON).toBe(1);
    await expect.poll(() => loops(page), SOON).toBe(1);
    // The room, and not a word of what was said in the meantime.
    expect((await begunIn(page)).length).toBe(begun + 1);
  });

  test('with one key, and with the same key all is heard again', async () => {
    const { page } = await heardTalk();
    const button = page.getByRole('button', { name: play.sound, exact: true });
    expect(await button.getAttribute('aria-keyshortcuts')).toBe('m');
    await page.keyboard.press('m');
    await expect.poll(() => isPlaying(page), SOON).toBe(0);
    expect(await button.getAttribute('aria-pressed')).toBe('false');
    await page.keyboard.press('m');
    await expect.poll(() => loops(page), SOON).toBe(1);
    await button.click();
    await expect.poll(() => isPlaying(page), SOON).toBe(0);
    await page.goto(`${inject('app')}#/settings`);
    expect(await page.getByRole('checkbox', { name: texts.sound }).isChecked()).toBe(false);
  });

  test('after the talk: the room is left behind with the page, and heard again in the next', async () => {
    const { page } = await heardTalk();
    await page.getByRole('button', { name: play.leave }).click();
    await expect.poll(() => isPlaying(page), SOON).toBe(0);
    await expect.poll(() => states(page), SOON).toEqual(['suspended']);
    await page.goBack();
    await expect.poll(() => loops(page), SOON).toBe(1);
    await expect.poll(() => states(page), SOON).toEqual(['running']);
  });

  test.each([
    ['sound is off', { sound: false }],
    ['all volumes are at 0', { volumes: { room: 0, voices: 0, effects: 0 } }],
  ] satisfies [string, Partial<Settings>][])(
    'where %s, nothing is fetched and nothing begun',
    async (_, changed) => {
      const { at, steps } = await wayThrough('wrong-sandwich', 'perfect');
      let seen: ReturnType<typeof asked> | undefined;
      const page = await openPage({
        at,
        prepare: async (page) => {
          seen = asked(page);
          await listen(page);
          await chosen(page, changed);
        },
      });
      await takeAll(page, steps);
      await writeItDown(page);
      expect(seen?.files()).toEqual([]);
      expect(seen?.scripts()).toEqual([]);
      expect(await states(page)).toEqual([]);
    },
  );

  test('where voices are at 0, no voice is fetched', async () => {
    const volumes = { room: 50, voices: 0, effects: 50 };
    const { seen } = await heardTalk((page) => chosen(page, { volumes }));
    await expect.poll(() => seen.names(), SOON).toEqual(['effects', 'room-bakery']);
  });
});

describe('captions', () => {
  const caption = (page: Page) => page.locator('.play-caption');

  test('say what is heard over the stage, not over the paper, and go by themselves', async () => {
    const { at, steps } = await wayThrough('wrong-sandwich', 'perfect');
    const page = await openPage({ at });
    await takeAll(page, steps.slice(0, 1));
    // All at once: it does not stand for long.
    const { text, bottom, paper } = await caption(page).evaluate((chip) => ({
      text: chip.textContent,
      bottom: chip.getBoundingClientRect().bottom,
      paper: document.querySelector('.play-panel')?.getBoundingClientRect().top ?? 0,
    }));
    expect(text).toContain(captions['room-bakery']);
    expect(bottom).toBeLessThanOrEqual(paper);
    await caption(page).waitFor({ state: 'detached' });
  });

  test('say how the talk turns where sound is off', async () => {
    const { at, steps } = await wayThrough('wrong-sandwich', 'disaster');
    const page = await openPage({ at, prepare: (page) => chosen(page, { sound: false }) });
    const said: string[] = [];
    await page.exposeFunction('saidByCaption', (text: string) => said.push(text));
    await page.evaluate(() => {
      new MutationObserver(() => {
        const text = document.querySelector('.play-caption')?.textContent;
        if (text) Reflect.get(globalThis, 'saidByCaption')(text);
      }).observe(document.body, { childList: true, subtree: true, characterData: true });
    });
    const fetched = page.waitForResponse(/\/captioning-[^/]*\.js$/);
    await take(page, steps[0] ?? 'go-on');
    await fetched;
    await takeAll(page, steps.slice(1));
    await expect.poll(() => said.join(), SOON).toContain(captions.lost);
    expect(said.join()).not.toContain(captions['room-bakery']);
  });

  test('say that patience is running out, while it is heard', async () => {
    const { page } = await heardTalk(async (page) => {
      await page.clock.install();
      await page.addInitScript(() => localStorage.setItem('amends.played.wrong-sandwich', 'yes'));
      await chosen(page, { patience: 'usual' });
    });
    await caption(page).waitFor();
    await takeAll(page, ['go-on', 'go-on']);
    const short = caption(page).filter({ hasText: captions.pulse });
    for (let looks = 0; (await short.count()) === 0; looks += 1) {
      expect(looks, 'looks at the stage').toBeLessThan(90);
      await page.clock.fastForward(2000);
    }
    await expect.poll(() => clipsHeard(page, 'effects'), SOON).toContain('pulse');
  });

  test('are neither fetched nor shown where they are not wanted', async () => {
    const { at, steps } = await wayThrough('wrong-sandwich', 'perfect');
    let fetched = 0;
    const page = await openPage({
      at,
      prepare: async (page) => {
        page.on('request', (request) => {
          if (request.url().includes('/captioning-')) fetched += 1;
        });
        await chosen(page, { captions: false });
      },
    });
    const last = page.waitForResponse(/\/debrief-page-[^/]*\.js$/);
    await takeAll(page, steps.slice(0, 1));
    await last;
    await takeAll(page, steps.slice(1));
    expect(fetched).toBe(0);
    expect(await caption(page).count()).toBe(0);
  });
});

describe('spoken lines', () => {
  /** A device with these voices, that tells what it was asked to say. */
  const device = (local: boolean) => (page: Page) =>
    page.addInitScript((localService) => {
      const said: string[] = [];
      const voice = { localService, lang: 'en-GB', name: 'test', default: true, voiceURI: 'test' };
      class Utterance extends EventTarget {
        readonly text: string;
        constructor(text: string) {
          super();
          this.text = text;
        }
      }
      const synthesis = Object.assign(new EventTarget(), {
        getVoices: () => [voice],
        speak: ({ text }: Utterance) => said.push(text),
        cancel: () => undefined,
      });
      Object.defineProperty(globalThis, 'speechSynthesis', { value: synthesis });
      Object.assign(globalThis, { SpeechSynthesisUtterance: Utterance, said });
    }, local);
  const saidAloud = (page: Page): Promise<string[]> =>
    page.evaluate(() => Reflect.get(globalThis, 'said'));

  test('are offered where the device has a voice of its own, and then said', async () => {
    const way = await wayThrough('wrong-sandwich', 'perfect');
    const page = await openPage({ at: '#/settings', prepare: device(true) });
    const offer = page.getByRole('checkbox', { name: texts.spoken });
    expect(await offer.isChecked()).toBe(false);
    await offer.check();
    await page.goto(inject('app') + way.at);
    const heard = page.waitForResponse(/\/effects-[^/]*\.(webm|m4a|mp3)$/);
    await takeAll(page, way.steps.slice(0, 1));
    await heard;
    await takeAll(page, way.steps.slice(1, 2));
    const last = page.locator('[data-speaker=customer][data-kind=speech]').last();
    await expect.poll(async () => (await saidAloud(page)).length, SOON).toBeGreaterThan(0);
    const [first = ''] = await saidAloud(page);
    expect(await last.textContent()).toContain(first);
  });

  test('are not offered where the words would be sent to somebody', async () => {
    const page = await openPage({ at: '#/settings', prepare: device(false) });
    await page.getByRole('checkbox', { name: texts.captions }).waitFor();
    expect(await page.getByRole('checkbox', { name: texts.spoken }).count()).toBe(0);
  });
});
