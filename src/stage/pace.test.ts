import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Pace } from './pace.ts';

test('a picture that costs little comes when it is wanted, and no sooner than is allowed', () => {
  expect(new Pace(0).wait(16, 1)).toBe(16);
  expect(new Pace(42).wait(16, 1)).toBe(42);
  expect(new Pace(42).wait(Number.POSITIVE_INFINITY, 1)).toBe(Number.POSITIVE_INFINITY);
});

test('the stage takes an eighth of the time at most', () => {
  fc.assert(
    fc.property(fc.double({ min: 0.1, max: 12, noNaN: true }), (cost) => {
      const pace = new Pace(0);
      const waits = Array.from({ length: 30 }, () => pace.wait(16, cost));
      const all = waits.reduce((sum, wait) => sum + wait, 0);
      expect((cost * waits.length) / all).toBeLessThanOrEqual(1 / 8);
    }),
  );
});

test('however slow the device, the show goes on', () => {
  const pace = new Pace(0);
  for (let i = 0; i < 50; i++) pace.wait(16, 400);
  expect(pace.wait(16, 400)).toBe(100);
  expect(pace.wait(130, 400)).toBe(250);
});

test('one bad moment does not stop the show', () => {
  const pace = new Pace(0);
  for (let i = 0; i < 20; i++) pace.wait(16, 2);
  expect(pace.wait(16, 5000)).toBeLessThanOrEqual(100);
  for (let i = 0; i < 30; i++) pace.wait(16, 2);
  expect(pace.wait(16, 2)).toBeLessThan(20);
});
