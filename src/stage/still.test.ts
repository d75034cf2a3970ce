import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { SETTINGS } from '../core/scenario/vocabulary.ts';
import { isWellFormed } from './rig/svg.fixture.ts';
import { placePicture, stills } from './still.ts';

describe.each([...stills()])('the still of %s', (_, svg) => {
  test('is well formed and at most 2 KB to load', () => {
    expect(isWellFormed(svg)).toBe(true);
    expect(brotliCompressSync(svg).length).toBeLessThan(2048);
  });

  test('shows the whole world, of which every host shows a part', () => {
    expect(svg).toContain('viewBox="-900 -900 3400 2700"');
  });
});

test('there is one for every setting and one for the home, and no two are alike', () => {
  expect([...stills().keys()]).toEqual([...SETTINGS, 'home']);
  expect(new Set(stills().values()).size).toBe(SETTINGS.length + 1);
});

test.each(SETTINGS)('a picture of the %s has more in it than its still', (setting) => {
  const picture = placePicture({ setting, how: 'in-person' }, { width: 640, height: 400 });
  expect(isWellFormed(picture)).toBe(true);
  expect(picture.length).toBeGreaterThan(stills().get(setting)?.length ?? Number.POSITIVE_INFINITY);
});

test('a picture has the shape of its host', () => {
  const [, , width = 0, height = 1] =
    /viewBox="([^"]+)"/
      .exec(placePicture({ setting: 'bakery', how: 'in-person' }, { width: 800, height: 400 }))?.[1]
      ?.split(' ')
      .map(Number) ?? [];
  expect(width / height).toBeCloseTo(2);
});
