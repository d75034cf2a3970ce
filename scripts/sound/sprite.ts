/** Short clips one after the other in one file, and where each of them lies. */
import { add, RATE, type Signal, silence } from './signal/signal.ts';

/** Milliseconds. */
export type Region = readonly [start: number, length: number];

export interface Sprite {
  readonly signal: Signal;
  readonly regions: Readonly<Record<string, Region>>;
}

/**
 * Milliseconds of silence that belong to a clip. A decoder that does not take off what its format
 * puts in front (up to 23 ms) plays late; so nothing of the clip's end is lost, and nothing of
 * the clip before is heard.
 */
const REST = 25;

/** Milliseconds of silence between what belongs to one clip and to the next. */
const BETWEEN = 75;

export function sprite(clips: readonly (readonly [name: string, Signal])[]): Sprite {
  const regions: Record<string, Region> = {};
  let end = BETWEEN;
  for (const [name, { length }] of clips) {
    regions[name] = [end, Math.ceil(length / (RATE / 1000)) + REST];
    end += regions[name][1] + BETWEEN;
  }
  const signal = silence(end / 1000);
  for (const [name, clip] of clips) add(signal, clip, (regions[name]?.[0] ?? 0) / 1000);
  return { signal, regions };
}
