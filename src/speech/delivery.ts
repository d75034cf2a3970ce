/** How a line is said: which sound at which time. Times are milliseconds from its beginning. */
import { type Sound, soundOf } from './sounds.ts';

/** Between the line on the page and the first sound of it. */
export const BREATH = 220;
/** A letter's time; about sixteen letters a second, as people speak. */
export const LETTER = 62;
/** Nobody talks longer than this in one go. */
const LONGEST = 7000;
/** How many letters' time a stop takes. */
const PAUSE = 4;
const STOPS = /[.,?!;:—…]/;

export interface Delivery {
  /** One for each `LETTER` milliseconds. */
  readonly sounds: readonly Sound[];
  readonly length: number;
  /** Places in `sounds` where a question mark stands. */
  readonly asks: readonly number[];
}

export function deliver(text: string): Delivery {
  const most = Math.floor(LONGEST / LETTER);
  const sounds: Sound[] = [];
  const asks: number[] = [];
  for (const letter of text) {
    if (sounds.length >= most) break;
    if (letter === '?') asks.push(sounds.length);
    const times = STOPS.test(letter) ? PAUSE : 1;
    for (let i = 0; i < times; i++) sounds.push(soundOf(letter));
  }
  const kept = sounds.slice(0, most);
  return { sounds: kept, length: kept.length * LETTER, asks };
}
