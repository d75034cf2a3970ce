import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bandpass, filtered, lowpass } from './filter.ts';
import { hiss } from './noise.ts';
import { between, oneOf, randomFor } from './random.ts';
import { echoes } from './reverb.ts';
import { heightAt } from './shape.ts';
import { add, effective, joined, played, RATE, ratio, type Signal, silence } from './signal.ts';

const sine = (hertz: number, seconds: number): Signal =>
  silence(seconds).map((_, n) => Math.sin((2 * Math.PI * hertz * n) / RATE));

/** A loop that begins elsewhere. */
const turned = (loop: Signal, by: number): Signal => joined([loop.slice(by), loop.slice(0, by)]);

const furthest = (one: Signal, other: Signal): number =>
  one.reduce((most, x, n) => Math.max(most, Math.abs(x - (other[n] ?? Number.NaN))), 0);

const loop = hiss(1.5, randomFor('a loop'));
const places = fc.integer({ min: 1, max: loop.length - 1 });

describe('a loop has no place where it begins', () => {
  it('for a filter', () => {
    const dull = filtered(loop, [bandpass(400, 3), lowpass(900)], true);
    fc.assert(
      fc.property(places, (by) => {
        const other = filtered(turned(loop, by), [bandpass(400, 3), lowpass(900)], true);
        expect(furthest(turned(dull, by), other)).toBeLessThan(1e-9);
      }),
      { numRuns: 5 },
    );
  });
  it('for the walls of a room', () => {
    const hall = { seconds: 0.4, dull: 2000 };
    const back = echoes(loop, hall, true);
    fc.assert(
      fc.property(places, (by) => {
        const other = echoes(turned(loop, by), hall, true);
        // What is older than the time it has to settle is a millionth by then.
        expect(furthest(turned(back, by), other)).toBeLessThan(1e-3);
      }),
      { numRuns: 5 },
    );
  });
});

describe('a filter', () => {
  it('takes 12 dB an octave above its corner', () => {
    const left = (hertz: number) => effective(filtered(sine(hertz, 1), [lowpass(500)]));
    expect(left(100) / effective(sine(100, 1))).toBeCloseTo(1, 1);
    expect(left(500) / effective(sine(500, 1))).toBeCloseTo(Math.SQRT1_2, 1);
    expect(left(2000) / left(4000)).toBeGreaterThan(3.8);
  });
});

describe('an echo', () => {
  it('dies away in the time it was given', () => {
    const click = silence(1.2);
    click[0] = 1;
    const back = echoes(click, { seconds: 0.6, dull: 11_000 });
    const early = effective(back.slice(0.1 * RATE, 0.2 * RATE));
    const late = effective(back.slice(0.7 * RATE, 0.8 * RATE));
    expect(20 * Math.log10(late / early)).toBeLessThan(-55);
  });
});

describe('chance', () => {
  it('falls the same way under the same name', () => {
    const row = (name: string) => Array.from({ length: 5 }, randomFor(name));
    expect(row('bread')).toEqual(row('bread'));
    expect(row('bread')).not.toEqual(row('butter'));
  });
  it('stays within its bounds', () => {
    const random = randomFor('bounds');
    for (let n = 0; n < 1000; n += 1) {
      expect(between(random, -2, 3)).toBeGreaterThanOrEqual(-2);
      expect(between(random, -2, 3)).toBeLessThan(3);
      expect(['a', 'b']).toContain(oneOf(random, ['a', 'b']));
    }
    expect(() => oneOf(random, [])).toThrow();
  });
});

describe('samples', () => {
  it('added beyond the end are dropped', () => {
    const into = add(silence(0.001), new Float64Array(100).fill(1), 0.0005);
    expect(into.length).toBe(24);
    expect(into[11]).toBe(0);
    expect(into[12]).toBe(1);
  });
  it('played an octave higher last half as long', () => {
    expect(played(sine(440, 1), ratio(12)).length).toBeCloseTo(RATE / 2, -1);
  });
  it('follow a curve through its points', () => {
    const curve = [
      [0, 0],
      [1, 4],
      [2, 2],
    ] as const;
    expect(
      [0, 0.5, 1, 1.5, 2, 9].map((second) => Math.round(1e6 * heightAt(curve, second)) / 1e6),
    ).toEqual([0, 2, 4, 3, 2, 2]);
  });
});
