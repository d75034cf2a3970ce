/**
 * Everything that is heard, made anew and measured, and compared with what lies in `assets/sound`,
 * which only ffmpeg can write. Effects are measured over their loudest 0.4 s,
 * voices over all syllables one after the other, rooms over their whole loop.
 */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { HOUSE } from '../house.mjs';
import { EFFECT_NAMES } from './effects/effects.ts';
import { FORMATS } from './encode.ts';
import { FILE_NAMES, fileSignal, sprites } from './files.ts';
import { distance, fingerprint, sumOf } from './fingerprint.ts';
import { integrated, loudest } from './loudness.ts';
import type { MadeFrom } from './main.ts';
import { truePeak } from './peak.ts';
import { LOOP_REGION, ROOM_NAMES } from './rooms/rooms.ts';
import { decibels, energy, highest, joined, RATE, type Signal, scaled } from './signal/signal.ts';
import type { Region } from './sprite.ts';
import { SPEAKER_NAMES } from './voice/speakers.ts';

const MINUTES = 180_000;

/** What a decibel of the encoder's leaves of −1.5 dBFS. */
const PEAK = -2.5;

const FOLDER = join(HOUSE, 'assets/sound');
const STALE = 'run `npm run sound` and commit what it writes';

const read = (file: string): unknown => JSON.parse(readFileSync(join(FOLDER, file), 'utf8'));
const size = (name: string, format: string) => statSync(join(FOLDER, `${name}.${format}`)).size;

const madeFrom = read('made-from.json') as MadeFrom;

const cut = (signal: Signal, [start, length]: Region): Signal =>
  signal.slice((start * RATE) / 1000, ((start + length) * RATE) / 1000);

const same = (one: Signal, other: Signal): boolean =>
  one.length === other.length && one.every((x, n) => x === other[n]);

/** The greatest step from one sample to the next. */
function steepest(signal: Signal): number {
  let most = 0;
  for (let n = 1; n < signal.length; n += 1) {
    most = Math.max(most, Math.abs((signal[n] ?? 0) - (signal[n - 1] ?? 0)));
  }
  return most;
}

beforeAll(() => {
  for (const name of FILE_NAMES) fileSignal(name);
}, MINUTES);

describe.each(FILE_NAMES)('%s', (name) => {
  it('has numbers only, about a middle of zero, and peaks that no format will cut', () => {
    const signal = fileSignal(name);
    expect(Number.isFinite(energy(signal))).toBe(true);
    expect(decibels(truePeak(signal))).toBeLessThanOrEqual(PEAK);
    const middle = signal.reduce((sum, x) => sum + x, 0) / signal.length;
    expect(Math.abs(middle)).toBeLessThan(0.0005);
  });
});

describe.each(ROOM_NAMES)('the room %s', (name) => {
  const room = () => fileSignal(`room-${name}`);
  const loop = () => cut(room(), LOOP_REGION);

  it('is as loud as a room shall be', () => {
    expect(integrated(loop())).toBeGreaterThan(-33);
    expect(integrated(loop())).toBeLessThan(-27);
  });
  it('never calls for attention: its loudest moment is hardly louder than the whole', () => {
    expect(loudest(loop()) - integrated(loop())).toBeLessThan(5);
  });
  it('goes round without a click', () => {
    const round = loop();
    const seam = (round[0] ?? 0) - (round.at(-1) ?? 0);
    expect(Math.abs(seam)).toBeLessThanOrEqual(steepest(round));
    // The bend as well: a corner clicks as a step does.
    const twice = joined([round.slice(-400), round.slice(0, 400)]);
    const bend = (at: number) =>
      Math.abs((twice[at - 1] ?? 0) - 2 * (twice[at] ?? 0) + (twice[at + 1] ?? 0));
    const elsewhere = Array.from({ length: 390 }, (_, n) => bend(n + 1));
    expect(Math.max(bend(399), bend(400))).toBeLessThanOrEqual(1.5 * Math.max(...elsewhere));
  });
  it('stands in its file with its end before it and its beginning after it', () => {
    const round = loop();
    const half = RATE / 2;
    expect(room().length).toBe(13 * RATE);
    expect(same(room().slice(0, half), round.slice(-half))).toBe(true);
    expect(same(room().slice(-half), round.slice(0, half))).toBe(true);
  });
});

describe.each(SPEAKER_NAMES)('the voice %s', (name) => {
  const said = (colour: string): Signal =>
    joined(
      Object.entries(sprites().voice)
        .filter(([clip]) => clip.startsWith(colour))
        .map(([, region]) => cut(fileSignal(`voice-${name}`), region)),
    );
  it('is as loud as a voice shall be, in all colours and in each', () => {
    expect(Math.abs(integrated(said('')) + 20)).toBeLessThan(3);
    for (const colour of ['tense', 'low', 'plain', 'warm']) {
      expect(Math.abs(integrated(said(colour)) + 20), colour).toBeLessThan(3);
    }
  });
  it('is louder when tense than when low', () => {
    expect(integrated(said('tense'))).toBeGreaterThan(integrated(said('low')) + 1);
  });
});

describe.each(EFFECT_NAMES)('the effect %s', (name) => {
  const sound = () => cut(fileSignal('effects'), sprites().effects[name] ?? [0, 0]);
  it('is soft, and yet there', () => {
    expect(loudest(sound())).toBeLessThanOrEqual(-18);
    expect(loudest(sound())).toBeGreaterThan(-34);
  });
  it('begins and ends without a click', () => {
    const most = highest(sound());
    expect(Math.abs(sound()[0] ?? 1)).toBeLessThan(most / 20);
    expect(highest(sound().slice(-Math.round(0.027 * RATE)))).toBeLessThan(most / 50);
  });
});

describe('the sprites', () => {
  it('leave silence between their clips', () => {
    for (const [file, regions] of [
      ['effects', sprites().effects],
      ['voice-alto', sprites().voice],
      ['voice-bass', sprites().voice],
    ] as const) {
      let end = 0;
      for (const region of Object.values(regions)) {
        const gap = cut(fileSignal(file), [end, region[0] - end]);
        expect(gap.length).toBeGreaterThanOrEqual(0.06 * RATE);
        expect(highest(gap)).toBe(0);
        end = region[0] + region[1];
      }
      expect((end * RATE) / 1000).toBeLessThan(fileSignal(file).length);
    }
  });
  it('have a clip for every colour, vowel and take, and two ends of a line', () => {
    const names = ['tense', 'low', 'plain', 'warm'].flatMap((colour) => [
      ...['open', 'wide', 'round', 'pursed'].flatMap((vowel) => [
        `${colour}-${vowel}-1`,
        `${colour}-${vowel}-2`,
      ]),
      `${colour}-end-fall`,
      `${colour}-end-rise`,
    ]);
    expect(Object.keys(sprites().voice)).toEqual(names);
  });
  it('have syllables as short as syllables are', () => {
    for (const [clip, [, length]] of Object.entries(sprites().voice)) {
      const seconds = (length - 25) / 1000;
      expect(seconds, clip).toBeGreaterThanOrEqual(0.13);
      expect(seconds, clip).toBeLessThanOrEqual(clip.includes('end') ? 0.27 : 0.22);
    }
  });
});

describe('assets/sound', () => {
  it('has every file in every format, and nothing else', () => {
    const files = FILE_NAMES.flatMap((name) => FORMATS.map((format) => `${name}.${format}`));
    const found = readdirSync(FOLDER).sort();
    expect(found).toEqual([...files, 'made-from.json', 'sprites.json'].sort());
  });
  it('says where each clip lies', () => {
    expect(read('sprites.json'), STALE).toEqual(sprites());
  });
  it.each(FILE_NAMES)('has %s as it is made today', (name) => {
    const recorded = madeFrom[name];
    if (!recorded) throw new Error(`made-from.json does not know ${name}: ${STALE}`);
    // Another machine's sines move this by less than a thousandth.
    expect(distance(recorded.from, fingerprint(fileSignal(name))), STALE).toBeLessThan(0.05);
    for (const [format, sum] of Object.entries(recorded.files)) {
      expect(sumOf(readFileSync(join(FOLDER, `${name}.${format}`))), format).toBe(sum);
    }
  });
  it('is light: a room, a voice and all effects are at most 300 KB', () => {
    const heaviest = (kind: string) =>
      Math.max(
        ...FILE_NAMES.filter((name) => name.startsWith(kind)).map((name) => size(name, 'webm')),
      );
    expect(heaviest('room-') + heaviest('voice-') + size('effects', 'webm')).toBeLessThan(300_000);
  });
});

describe('a fingerprint', () => {
  it('tells two rooms apart, and a sound from the same half a decibel louder', () => {
    const counter = fileSignal('room-counter');
    expect(distance(fingerprint(counter), fingerprint(fileSignal('room-home')))).toBeGreaterThan(1);
    expect(distance(fingerprint(counter), fingerprint(scaled(counter, 1.06)))).toBeGreaterThan(0.4);
  });
  it('tells a longer sound from a shorter', () => {
    const counter = fileSignal('room-counter');
    const shorter = counter.slice(0, -1);
    expect(distance(fingerprint(counter), fingerprint(shorter))).toBe(Number.POSITIVE_INFINITY);
  });
});
