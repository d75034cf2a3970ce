import { expect, test } from 'vitest';
import { slopeOf } from './slope.ts';

test('a row that rises by two each time has a slope of two', () => {
  expect(slopeOf([5, 7, 9, 11])).toBe(2);
});

test('what goes up and down about one value does not rise', () => {
  expect(slopeOf([3, 4, 4, 3])).toBe(0);
  expect(slopeOf([7])).toBe(0);
});
