import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MOODS } from '../core/scenario/vocabulary.ts';
import { blendLights, laterLight, lightOf } from './light.ts';
import { boundsOf } from './rig/raster.fixture.ts';
import { fallen, RAIN_PERIOD, rain } from './sky.ts';

describe('light and weather', () => {
  test('clear up as the customer does', () => {
    const lights = MOODS.map((mood) => lightOf(mood));
    for (let i = 1; i < lights.length; i++) {
      const [worse, better] = [lights[i - 1], lights[i]];
      if (worse === undefined || better === undefined) throw new Error('No light.');
      expect(better.beam).toBeGreaterThanOrEqual(worse.beam);
      expect(better.dusk).toBeLessThanOrEqual(worse.dusk);
      expect(better.cloud).toBeLessThanOrEqual(worse.cloud);
      expect(better.rain).toBeLessThanOrEqual(worse.rain);
    }
    expect(lightOf('furious').rain).toBe(1);
    expect(lightOf('calm').rain).toBe(0);
  });

  test('are dry by the time of a follow-up', () => {
    for (const mood of MOODS) expect(lightOf(mood, true).rain).toBe(0);
  });

  test('stay within 0…1 on the way from any mood to any other', () => {
    const mood = fc.constantFrom(...MOODS);
    fc.assert(
      fc.property(mood, mood, fc.double({ min: 0, max: 1, noNaN: true }), (from, to, t) => {
        for (const value of Object.values(blendLights(lightOf(from), lightOf(to), t))) {
          expect(value).toBeGreaterThanOrEqual(0);
          expect(value).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  test('a follow-up has colours of its own', () => {
    expect(JSON.stringify(laterLight(['#ff0000', '#0000ff']))).toContain('#ff0000');
  });
});

describe('rain', () => {
  test('covers its area wherever it has fallen to, and leaves no gap where it repeats', () => {
    const area = { x: 300, y: 100, width: 280, height: 340 };
    const { top, bottom } = boundsOf(rain(area));
    expect(top).toBeLessThan(-RAIN_PERIOD / 2);
    expect(bottom).toBeGreaterThan(area.height - RAIN_PERIOD);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e9 }), (time) => {
        expect(fallen(time)).toBeGreaterThanOrEqual(0);
        expect(fallen(time)).toBeLessThan(RAIN_PERIOD);
      }),
    );
  });
});
