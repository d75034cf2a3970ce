/** Somebody to act, and chance that can be foreseen. */
import type { Cue } from '../../core/scenario/vocabulary.ts';
import { EMPTY } from './counter.ts';
import type { Part } from './part.ts';
import { planOf } from './plan.ts';

export const half = () => 0.5;
export const cues = (...of: Cue[]) => planOf(EMPTY, of);
export const part = (over: Partial<Part> = {}): Part => ({
  mood: 'calm',
  temperament: 'open',
  clock: 0.7,
  over: false,
  ...over,
});

/** Chance as a row of numbers that repeats but does not settle. */
export function seeded(): () => number {
  let x = 1;
  return () => {
    x = (x * 16807) % 2147483647;
    return x / 2147483647;
  };
}
