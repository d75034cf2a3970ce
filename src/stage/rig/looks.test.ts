import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MOODS } from '../../core/scenario/vocabulary.ts';
import { drawFace } from './draw-head.ts';
import type { Drawing } from './drawing.ts';
import { REST } from './face.ts';
import { drawFigure, headPlace } from './figure.ts';
import { lookFor } from './look-for.ts';
import { LOOKS } from './looks.ts';
import { moodFace } from './moods.ts';
import { POSES } from './poses.ts';
import { settled } from './stance.ts';
import { toSvg } from './svg.ts';

const VIEW = [-270, -310, 540, 620] as const;
const NAMES = Object.keys(LOOKS);

const page = readFileSync(new URL('../../../docs/scenario-format.md', import.meta.url), 'utf8');

test('trainers are told whom they can cast, and of nobody else', () => {
  const [, cast = ''] = page.match(/^### The cast$(.*?)^## /ms) ?? [];
  const told = [...cast.matchAll(/^\| `([a-z]+)` \| /gm)].map(([, name]) => name).slice(1);
  expect(told).toEqual(Object.keys(LOOKS));
});

describe('a look', () => {
  test('belongs to each of the cast', () => {
    expect(NAMES.length).toBeGreaterThanOrEqual(12);
    for (const name of NAMES) expect(lookFor(name)).toBe(LOOKS[name]);
    expect(new Set(NAMES.map((name) => JSON.stringify(lookFor(name)))).size).toBe(NAMES.length);
  });

  test('shows the aid of whoever has one', () => {
    const drawn = (name: string) => toSvg(drawFigure(REST, POSES.rest, lookFor(name)), VIEW);
    expect(drawn('walter')).toContain(lookFor('walter').hearingAid);
    expect(drawn('walter')).toContain(lookFor('walter').glasses);
    expect(drawn('kofi')).toContain(lookFor('kofi').chair?.line);
    expect(drawn('samira')).toContain(lookFor('samira').hair.base);
  });

  test('of somebody who sits is lower, but reaches the counter', () => {
    const place = (name: string) => headPlace(REST, POSES.rest, lookFor(name));
    expect(place('kofi').y).toBeGreaterThan(place('ana').y + 40);
    const hand = settled(POSES['on-counter'].left, lookFor('kofi'), POSES['on-counter']);
    expect(hand.wristY).toBe(POSES['on-counter'].left.wristY);
  });

  test('costs no face much more than any other', () => {
    const shapes = (of: readonly Drawing[]): number =>
      of.reduce((sum, item) => sum + ('of' in item ? 1 + shapes(item.of) : 1), 0);
    for (const mood of MOODS) {
      const cost = (name: string) => shapes(drawFace(moodFace(mood, 'open'), lookFor(name)));
      for (const name of NAMES) expect(cost(name), name).toBeLessThanOrEqual(cost('ana') * 1.4);
    }
  });

  test('that is made up has no beard and no jewels', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), (name) => {
        fc.pre(!NAMES.includes(name));
        const { beard, earrings, necklace, tie } = lookFor(name);
        expect([beard, earrings, necklace, tie]).toEqual(new Array(4).fill(undefined));
      }),
    );
  });

  test('is made up for a name that nobody knows, always the same one', () => {
    expect(lookFor('someone-else')).toEqual(lookFor('someone-else'));
    const looks = new Set(
      Array.from({ length: 40 }, (_, i) => JSON.stringify(lookFor(`customer-${i}`))),
    );
    expect(looks.size).toBeGreaterThan(30);
  });

  test('is never mistaken for something that every object has', () => {
    for (const name of ['constructor', '__proto__', 'toString', '']) {
      expect(lookFor(name).face.cheek).toBeGreaterThan(0);
    }
  });
});
