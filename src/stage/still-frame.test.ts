import fc from 'fast-check';
import { expect, test } from 'vitest';
import { screenFor } from './screen.ts';
import { stillIn, stillName, WORLD } from './still-frame.ts';

const host = fc.record({
  width: fc.integer({ min: 160, max: 4000 }),
  height: fc.integer({ min: 160, max: 2200 }),
});

test('every point of the world is where the stage will have it', () => {
  const point = fc.record({
    x: fc.double({ min: 0, max: 1600, noNaN: true }),
    y: fc.double({ min: 0, max: 900, noNaN: true }),
  });
  fc.assert(
    fc.property(host, point, ({ width, height }, { x, y }) => {
      const still = stillIn(width, height);
      const [stageX, stageY] = screenFor(width, height, 1, 'canvas').at(x, y);
      expect(still.x + ((x - WORLD.x) / WORLD.width) * still.width).toBeCloseTo(stageX, 3);
      expect(still.y + ((y - WORLD.y) / WORLD.height) * still.height).toBeCloseTo(stageY, 3);
    }),
  );
});

test('on every shape that people have, no edge of the still is seen', () => {
  const shapes = [
    [320, 260],
    [390, 447],
    [446, 390],
    [820, 708],
    [320, 900],
    [1000, 900],
    [2000, 1080],
    [3000, 1080],
  ] as const;
  for (const [width, height] of shapes) {
    const { x, y, ...still } = stillIn(width, height);
    expect(x).toBeLessThanOrEqual(0);
    expect(y).toBeLessThanOrEqual(0);
    expect(x + still.width).toBeGreaterThanOrEqual(width);
    expect(y + still.height).toBeGreaterThanOrEqual(height);
  }
});

test('whoever is called is at home', () => {
  expect(stillName({ setting: 'cinema', how: 'in-person' })).toBe('cinema');
  expect(stillName({ setting: 'cinema', how: 'call' })).toBe('home');
});
