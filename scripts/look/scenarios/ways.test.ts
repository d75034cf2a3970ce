import { describe, expect, test } from 'vitest';
import { bundled, playthroughsOf, slugs } from '../../../scenarios/bundled.ts';
import { turningOf, waysThrough } from './ways.ts';

describe.each(slugs)('%s', (slug) => {
  const ways = waysThrough(process.cwd(), bundled(slug));

  test('is followed along each of its playthroughs', () => {
    expect(ways.map(({ name }) => `${name}.playthrough.yaml`)).toEqual(playthroughsOf(slug));
  });

  test('each way has steps, and turns at one of them', () => {
    for (const { steps, turning } of ways) {
      expect(steps.length).toBeGreaterThan(2);
      expect(steps[turning]).toBeDefined();
    }
  });
});

test('a talk turns where feeling makes its largest step', () => {
  expect(turningOf([6, 6, 6, 5, 8, 9])).toBe(3);
  expect(turningOf([6, 2, 4])).toBe(0);
  expect(turningOf([6, 6, 6])).toBe(-1);
  expect(turningOf([])).toBe(-1);
});
