/** Everything that sings here is struck on the same wooden bars, in the five notes C D E G A. */
import { filtered, lowpass } from '../signal/filter.ts';
import { echoes } from '../signal/reverb.ts';
import { faded } from '../signal/shape.ts';
import { add, amplitude, ratio, type Signal, scaled, silence, together } from '../signal/signal.ts';
import { BAR, struck } from '../signal/struck.ts';

export type Key = 'C' | 'D' | 'E' | 'G' | 'A';

const STEPS: Readonly<Record<Key, number>> = { C: 0, D: 2, E: 4, G: 7, A: 9 };

/** Hertz of `A4`, `C5` and the like. */
export const pitchOf = (note: `${Key}${number}`): number => {
  const [key, octave] = [note.slice(0, 1) as Key, Number(note.slice(1))];
  return 440 * ratio(STEPS[key] - 9 + 12 * (octave - 4));
};

export interface Note {
  readonly note: `${Key}${number}`;
  /** Seconds from the beginning. */
  readonly at: number;
  /** 0–1. */
  readonly loud: number;
}

/**
 * @param seconds of the whole, the room's echo within it
 * @param soft seconds in which each note swells
 */
export function tune(notes: readonly Note[], seconds: number, soft = 0.006): Signal {
  const into = silence(seconds);
  for (const { note, at, loud } of notes) {
    add(into, struck(BAR, pitchOf(note), Math.min(1.4, seconds - at), soft), at, loud);
  }
  return inRoom(filtered(into, [lowpass(4200)]), 0.7);
}

/** With the echo of a small, dull room, and its end faded out. */
export function inRoom(sound: Signal, seconds: number, db = -13): Signal {
  const back = echoes(sound, { seconds, dull: 2000, size: 0.8 });
  return faded(
    together(sound, scaled(back, amplitude(db))),
    0.001,
    sound.length > 9600 ? 0.15 : 0.04,
  );
}
