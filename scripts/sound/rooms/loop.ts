/** A loop without an end: what leaves at its end comes in again at its beginning. */
import { between, type Random } from '../signal/random.ts';
import { eased } from '../signal/shape.ts';
import { RATE, type Signal, samplesIn, silence } from '../signal/signal.ts';

/** Seconds. */
export const LOOP = 12;

export const emptyLoop = (): Signal => silence(LOOP);

/** Adds `sound` from `at` seconds on, round the end if it is long. */
export function addRound(into: Signal, sound: Signal, at: number, gain = 1): Signal {
  let place = samplesIn(at) % into.length;
  for (let n = 0; n < sound.length; n += 1) {
    into[place] = (into[place] ?? 0) + (sound[n] ?? 0) * gain;
    place = place + 1 === into.length ? 0 : place + 1;
  }
  return into;
}

/** The nearest pitch that fits into the loop a whole number of times. */
export const fitting = (hertz: number): number => Math.round(hertz * LOOP) / LOOP;

/** A tone that never ends; `starts` in parts of a turn. */
export function tone(hertz: number, gain: number, starts = 0): Signal {
  const step = (2 * Math.PI * fitting(hertz)) / RATE;
  return emptyLoop().map((_, n) => gain * Math.sin(step * n + 2 * Math.PI * starts));
}

/** Multiplied by a slow curve through `turns` heights chosen by chance between `low` and `high`. */
export function wandering(
  loop: Signal,
  turns: number,
  low: number,
  high: number,
  random: Random,
): Signal {
  const heights = Array.from({ length: turns }, () => between(random, low, high));
  return loop.map((x, n) => {
    const place = (n / loop.length) * turns;
    const before = heights[Math.floor(place)] ?? 0;
    const after = heights[(Math.floor(place) + 1) % turns] ?? 0;
    return x * (before + (after - before) * eased(place % 1));
  });
}

/** Seconds at which `count` things happen, one in each part of the loop, never at its very edge. */
export const scattered = (count: number, random: Random): number[] =>
  Array.from({ length: count }, (_, n) => ((n + between(random, 0.15, 0.85)) * LOOP) / count);
