import { describe, expect, test } from 'vitest';
import { MOODS, SETTINGS } from '../../../src/core/scenario/vocabulary.ts';
import { moodsSheets, SHAPES, shapesSheets } from './plan.ts';
import { addressOf, PLAIN, wishIn } from './wish.ts';

describe.each(SETTINGS)('the %s', (setting) => {
  test('is there on every shape, in light and dark', () => {
    const pictures = shapesSheets().flatMap(({ pictures }) =>
      pictures.filter(({ wish }) => wish.setting === setting && wish.how === 'in-person'),
    );
    for (const scheme of ['light', 'dark']) {
      const shapes = pictures.filter((each) => each.scheme === scheme).map(({ shape }) => shape);
      expect(shapes).toEqual(SHAPES);
    }
  });

  test('is there in every mood, drawn by both renderers', () => {
    const pictures = moodsSheets().flatMap(({ pictures }) =>
      pictures.filter(({ wish }) => wish.setting === setting && wish.how === 'in-person'),
    );
    for (const renderer of ['canvas', 'webgl']) {
      const moods = pictures.filter((each) => each.renderer === renderer);
      expect(new Set(moods.map(({ wish }) => wish.mood))).toEqual(new Set(MOODS));
      expect(moods.some(({ wish }) => wish.later)).toBe(true);
    }
  });
});

test('the customer is also found at home', () => {
  expect(shapesSheets().some(({ pictures }) => pictures[0]?.wish.how === 'call')).toBe(true);
});

test('no sheet writes over another', () => {
  const names = [...shapesSheets(), ...moodsSheets()].map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
});

test('a wish comes through an address as it was', () => {
  const wish = { ...PLAIN, mood: 'furious', cues: ['points'], later: true } as const;
  expect(wishIn(addressOf(wish))).toEqual(wish);
  expect(wishIn('')).toEqual(PLAIN);
});
