import type { Random } from './random.ts';
import { type Signal, samplesIn } from './signal.ts';

/** Every pitch alike: a hiss, between −1 and 1. */
export function hiss(seconds: number, random: Random): Signal {
  const into: Signal = new Float64Array(samplesIn(seconds));
  for (let n = 0; n < into.length; n += 1) into[n] = 2 * random() - 1;
  return into;
}
