import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { SETTINGS } from '../core/scenario/vocabulary.ts';
import { isWellFormed } from './rig/svg.fixture.ts';
import { stillPicture } from './still.ts';

describe.each(SETTINGS)('a still of the %s', (setting) => {
  test('without a customer is at most 2 KB to load', () => {
    const svg = stillPicture({ setting, how: 'in-person' });
    expect(isWellFormed(svg)).toBe(true);
    expect(brotliCompressSync(svg).length).toBeLessThan(2048);
  });

  test('with a customer shows them', () => {
    const scene = { setting, how: 'in-person' } as const;
    const svg = stillPicture(scene, { look: 'ana', mood: 'wary', temperament: 'open' });
    expect(isWellFormed(svg)).toBe(true);
    // Ana's coat.
    expect(svg).toContain('#2f6f73');
    expect(svg.length).toBeGreaterThan(stillPicture(scene).length);
  });
});

test('a still has the shape of its host', () => {
  const scene = { setting: 'bakery', how: 'in-person' } as const;
  const [, , width = 0, height = 1] =
    /viewBox="([^"]+)"/
      .exec(stillPicture(scene, undefined, { width: 800, height: 400 }))?.[1]
      ?.split(' ')
      .map(Number) ?? [];
  expect(width / height).toBeCloseTo(2);
});
