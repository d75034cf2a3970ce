/** What every room has: air that moves, more or less of it. */
import { filtered, highpass, lowpass } from '../signal/filter.ts';
import { hiss } from '../signal/noise.ts';
import { randomFor } from '../signal/random.ts';
import { amplitude, effective, type Signal, scaled } from '../signal/signal.ts';
import { LOOP, wandering } from './loop.ts';

/**
 * Falls off by about 6 dB an octave, as far air does; −40 dBFS.
 * @param name of the room, so that no two have the same air
 * @param dull hertz from which it falls off faster still
 */
export function air(name: string, dull: number): Signal {
  const random = randomFor(`air ${name}`);
  const rush = filtered(
    hiss(LOOP, random),
    [highpass(110), lowpass(240, 0.4), lowpass(dull, 0.5)],
    true,
  );
  const high = filtered(hiss(LOOP, random), [highpass(200), lowpass(dull, 0.4)], true);
  const both = rush.map((x, n) => x + 0.07 * (high[n] ?? 0));
  return at(-40, wandering(both, 7, 0.8, 1.2, random));
}

/** At a strength, in dBFS of its root mean square. */
export const at = (dbfs: number, loop: Signal): Signal =>
  scaled(loop, amplitude(dbfs) / effective(loop));
