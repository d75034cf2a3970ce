import { describe, expect, test } from 'vitest';
import { Blinking, Gaze } from './life.ts';
import { seeded } from './part.fixture.ts';

describe('life', () => {
  test('blinks now and then, with lids between closed and open', () => {
    const blinking = new Blinking(seeded(), 0);
    let closed = 0;
    for (let now = 0; now < 60_000; now += 20) {
      const lid = blinking.at(now, 0);
      expect(lid).toBeGreaterThanOrEqual(0);
      expect(lid).toBeLessThanOrEqual(1);
      if (lid < 0.1) closed++;
    }
    expect(closed).toBeGreaterThan(20);
  });

  test('cold anger blinks and glances away less', () => {
    const count = (stare: number) => {
      const blinking = new Blinking(seeded(), 0);
      const gaze = new Gaze(seeded(), 0);
      let sum = 0;
      for (let now = 0; now < 90_000; now += 20) {
        if (blinking.at(now, stare) < 0.5) sum++;
        if (Math.abs(gaze.at(now, stare)[0]) > 0.2) sum++;
      }
      return sum;
    };
    expect(count(1)).toBeLessThan(count(0) / 2);
  });
});
