import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Drawing } from '../rig/drawing.ts';
import { isWellFormed } from '../rig/svg.fixture.ts';
import { toSvg } from '../rig/svg.ts';
import { PEOPLE } from './people.ts';
import { drawWaiting } from './waiting.ts';

const VIEW = [-70, -140, 140, 480] as const;
const svg = (which: number, restless: number) => toSvg(drawWaiting(which, restless), VIEW);

/** Every number of the paths in order: how far one drawing is from another. */
function numbers(drawings: readonly Drawing[]): number[] {
  return drawings.flatMap((one) =>
    'of' in one
      ? [...(one.at ?? []), ...numbers(one.of)]
      : (one.d.match(/-?\d+(\.\d+)?/g) ?? []).map(Number),
  );
}

describe('somebody who waits', () => {
  test('is drawn whole, however restless and whoever it is', () => {
    fc.assert(
      fc.property(fc.integer({ min: -9, max: 9 }), fc.double({ noNaN: true }), (who, restless) => {
        const picture = svg(who, restless);
        expect(picture).not.toMatch(/NaN|undefined|Infinity/);
        expect(isWellFormed(picture)).toBe(true);
      }),
    );
  });

  test('is somebody else than the next one', () => {
    expect(new Set(Array.from({ length: PEOPLE.length }, (_, who) => svg(who, 0))).size).toBe(
      PEOPLE.length,
    );
  });

  test.each([0, 1, 2, 3])('flows from patience to none: person %i never jumps', (who) => {
    const steps = Array.from({ length: 41 }, (_, i) => numbers(drawWaiting(who, i / 40)));
    for (let i = 1; i < steps.length; i++) {
      const [a = [], b = []] = [steps[i - 1], steps[i]];
      expect(b).toHaveLength(a.length);
      const furthest = Math.max(...b.map((n, j) => Math.abs(n - (a[j] ?? 0))));
      expect(furthest).toBeLessThan(8);
    }
    expect(svg(who, 1)).not.toBe(svg(who, 0));
  });
});
