import { expect, test } from 'vitest';
import { editDistance, nearest } from './near.ts';

test.each([
  ['', '', 0],
  ['calm', 'calm', 0],
  ['calm', 'clam', 1],
  ['mood', 'moood', 1],
  ['wary', 'weary', 1],
  ['angry', 'happy', 4],
  ['', 'calm', 4],
])('from %o to %o it takes %i slips', (a, b, slips) => {
  expect(editDistance(a, b)).toBe(slips);
  expect(editDistance(b, a)).toBe(slips);
});

test('counting stops where it is enough', () => {
  expect(editDistance('abcdefgh', 'stuvwxyz', 2)).toBe(2);
});

test('the nearest word is found whatever its capitals', () => {
  expect(nearest('Plesed', ['calm', 'pleased', 'delighted'])).toBe('pleased');
});

test('a word that is far from all others has none near it', () => {
  expect(nearest('cake', ['calm', 'pleased', 'delighted'])).toBeUndefined();
  expect(nearest('x', [])).toBeUndefined();
});
