import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { line } from '../../rig/drawing.ts';
import { boundsOf } from '../../rig/raster.fixture.ts';
import { toSvg } from '../../rig/svg.ts';
import { flight } from '../airport-gate.ts';
import { served } from '../parcel-desk.ts';
import { FIRST } from '../place.ts';
import { flapAt, flaps, flapsLength, letters, lettersWidth } from './letters.ts';
import { tonight } from './marquee.ts';

describe('letters', () => {
  test('are strokes within their own height and width', () => {
    const { left, top, right, bottom } = boundsOf([
      line(letters('GATE 7', 100, 50, 30), '#000000', 0),
    ]);
    expect(left).toBeGreaterThanOrEqual(100);
    expect(right).toBeCloseTo(100 + lettersWidth('GATE 7', 30), 0);
    expect(top).toBeCloseTo(50);
    expect(bottom).toBeCloseTo(80);
  });

  test('of every word on a board exist', () => {
    const words = [
      ...[0, 1].map((board) => flight({ ...FIRST, board })),
      flight({ ...FIRST, later: true }),
    ].flatMap(({ says, time }) => [says, time]);
    words.push(...tonight({ board: 0, later: false }), ...tonight({ board: 1, later: false }));
    words.push(...tonight({ board: 0, later: true }), '0123456789');
    for (const letter of words.join('').replaceAll(' ', '')) {
      expect(letters(letter, 0, 0, 10), letter).not.toBe('');
    }
  });
});

describe('split flaps', () => {
  test('turn from DELAYED to CANCELLED and stop there', () => {
    expect(flight(FIRST).says).toBe('DELAYED');
    expect(flight({ ...FIRST, board: 1 }).says).toBe('CANCELLED');
    const shown = (since: number) =>
      [...'CANCELLED'].map((to, i) => flapAt('DELAYED  '[i] ?? ' ', to, i, since)[0]).join('');
    expect(shown(0)).not.toBe('CANCELLED');
    expect(shown(flapsLength(9))).toBe('CANCELLED');
    const row = { x: 0, y: 0, width: 15, height: 30, colour: '#ffffff', cell: '#000000' };
    const settled = flaps('DELAYED  ', 'CANCELLED', row, flapsLength(9));
    expect(toSvg(settled, [0, 0, 200, 40])).toContain(
      letters('C', (15 - 8.7) / 2, (30 - 16.8) / 2, 16.8, 0.3, 8.7 / 16.8),
    );
  });

  test('show one letter in each cell at any time, and are at rest in the end', () => {
    fc.assert(
      fc.property(
        fc.stringMatching(/^[A-Z0-9 ]{1,9}$/),
        fc.stringMatching(/^[A-Z0-9 ]{1,9}$/),
        fc.integer({ min: -100, max: 5000 }),
        (from, to, since) => {
          for (let i = 0; i < to.length; i++) {
            const [letter, fallen] = flapAt(from[i] ?? ' ', to[i] ?? ' ', i, since);
            expect(letter).toHaveLength(1);
            expect(fallen).toBeGreaterThanOrEqual(0);
            expect(fallen).toBeLessThanOrEqual(1);
            if (since >= flapsLength(to.length)) expect([letter, fallen]).toEqual([to[i], 1]);
          }
        },
      ),
    );
  });
});

test('the number that is served goes on, by itself and with the story', () => {
  expect(served(FIRST)).toBe('217');
  expect(served({ ...FIRST, tick: 2 })).toBe('219');
  expect(Number(served({ ...FIRST, board: 1 }))).toBeGreaterThan(217);
});
