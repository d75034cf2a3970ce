/** What a test can know of what a page plays. */
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import sprites from '../assets/sound/sprites.json';
import { DEFAULTS, type Settings } from '../src/screens/settings/settings.ts';
import { openPage } from './browser.ts';
import { wayThrough } from './playthroughs.ts';
import { SOON } from './soon.ts';
import { takeAll } from './talk.ts';

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

export const FILE = /\/(room-[a-z-]+?|voice-[a-z]+|effects)-[\w-]{8}\.(webm|m4a|mp3)$/;
const LISTENED = /\/sound-[^/]*\.js$/;

/** Names and formats of the sound files that were asked for, in order. */
export function asked(page: Page) {
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
export const listen = (page: Page): Promise<unknown> =>
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
export const chosen = (page: Page, changed: Partial<Settings>): Promise<unknown> =>
  page.addInitScript(
    (kept) => localStorage.setItem('amends.settings', kept),
    JSON.stringify({ ...DEFAULTS, ...changed }),
  );

export const loops = (page: Page): Promise<number> =>
  page.evaluate(() => [...globalThis.playing].filter(({ loop }) => loop).length);
export const isPlaying = (page: Page): Promise<number> =>
  page.evaluate(() => globalThis.playing.size);
export const begunIn = (page: Page): Promise<typeof globalThis.begun> =>
  page.evaluate(() => globalThis.begun);
export const states = (page: Page): Promise<string[]> =>
  page.evaluate(() => globalThis.contexts.map(({ state }) => state));

/** Clips in the order in which they were begun. The two files differ in how long they are. */
export async function clipsHeard(page: Page, file: 'effects' | 'voice'): Promise<string[]> {
  const regions: [string, number[]][] = Object.entries(sprites[file]);
  const end = Math.max(...regions.map(([, [at = 0, lasts = 0]]) => at + lasts)) / 1000;
  return (await begunIn(page))
    .filter(({ whole }) => whole >= end && whole < end + 1)
    .flatMap(({ at }) =>
      regions.filter(([, [from = 0]]) => Math.abs(from - at * 1000) < 1).map(([clip]) => clip),
    );
}

/** The formats this browser says it plays, in the order they are tried. */
export const played = (page: Page): Promise<string[]> =>
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

export const setHidden = (page: Page, hidden: boolean): Promise<void> =>
  page.evaluate((hidden) => {
    Object.defineProperty(document, 'hidden', { value: hidden, configurable: true });
    document.dispatchEvent(new Event('visibilitychange'));
  }, hidden);

/** A talk that is heard: its room is playing. */
export async function heardTalk(prepare?: (page: Page) => Promise<unknown>) {
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
