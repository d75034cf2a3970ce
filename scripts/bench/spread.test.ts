import { expect, test } from 'vitest';
import { ratioOf, show, spreadOf } from './spread.ts';

test('the median stands in the middle, or between the two that do', () => {
  expect(spreadOf([900, 10, 30])).toEqual({ median: 30, least: 10, most: 900 });
  expect(spreadOf([40, 10, 30, 20])).toEqual({ median: 25, least: 10, most: 40 });
  expect(() => spreadOf([])).toThrow('Nothing was measured');
});

test('a ratio is taken round by round, so that a slow round slows both', () => {
  expect(ratioOf([20, 400, 30], [10, 200, 10])).toEqual({ median: 2, least: 2, most: 3 });
});

test('a spread is shown with the digits that were asked for', () => {
  expect(show({ median: 1234.5, least: 9, most: 2000 })).toBe('1,235 (9–2,000)');
  expect(show({ median: 1.5, least: 1, most: 2 }, 2)).toBe('1.50 (1.00–2.00)');
});
