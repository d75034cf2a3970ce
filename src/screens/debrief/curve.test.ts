import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { curvePath, placeOf } from './curve.ts';

describe('the place of a mood', () => {
  it('is at the top for delight and at the bottom for fury', () => {
    expect(placeOf({ turn: 0, feeling: 12 }, 4)).toEqual({ x: 0, y: 0 });
    expect(placeOf({ turn: 4, feeling: 0 }, 4)).toEqual({ x: 100, y: 100 });
  });

  it('stays on the page where a customer felt worse than the worst', () => {
    expect(placeOf({ turn: 1, feeling: -3 }, 2)).toEqual({ x: 50, y: 100 });
  });

  it('is at the left edge where no turn was taken', () => {
    expect(placeOf({ turn: 0, feeling: 6 }, 0)).toEqual({ x: 0, y: 50 });
  });
});

describe('the path of the curve', () => {
  it('is empty without places and a point with one', () => {
    expect(curvePath([])).toBe('');
    expect(curvePath([{ x: 0, y: 50 }])).toBe('M0 50');
  });

  it('is straight between places on a line', () => {
    const path = curvePath([
      { x: 0, y: 0 },
      { x: 30, y: 30 },
      { x: 60, y: 60 },
    ]);
    expect(path).toBe('M0 0C10 10 20 20 30 30C40 40 50 50 60 60');
  });

  it('is level at a turning point', () => {
    const path = curvePath([
      { x: 0, y: 50 },
      { x: 30, y: 80 },
      { x: 60, y: 50 },
    ]);
    expect(path).toContain('20 80 30 80C40 80');
  });

  it('never shows a mood beyond the two it joins', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 2, maxLength: 12 }),
        (ys) => {
          const path = curvePath(ys.map((y, index) => ({ x: 10 * index, y })));
          const pieces = path.split('C').slice(1);
          pieces.forEach((piece, index) => {
            const [, leaving = 0, , arriving = 0] = piece.split(' ').map(Number);
            const from = ys[index] ?? 0;
            const to = ys[index + 1] ?? 0;
            // Rounded to hundredths.
            for (const y of [leaving, arriving]) {
              expect(y).toBeGreaterThanOrEqual(Math.min(from, to) - 0.01);
              expect(y).toBeLessThanOrEqual(Math.max(from, to) + 0.01);
            }
          });
        },
      ),
    );
  });
});
