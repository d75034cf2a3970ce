/** What the head does while a line is said: it falls on what is stressed, brows rise to a question. */
import { deliver, LETTER } from '../../speech/delivery.ts';
import { syllablesOf } from '../../speech/syllables.ts';

/** Milliseconds from the beginning of the line. */
interface Beat {
  readonly at: number;
  /** 0…1. */
  readonly strength: number;
}

const FALL = 110;
const RISE = 230;
/** Beats nearer together than this would be a shiver. */
const APART = 380;
const ASKING = 620;

/** Without an ear for the language: what begins a phrase and what ends it, and now and then between. */
function beatsOf(text: string): readonly Beat[] {
  const beats: Beat[] = [];
  let first = true;
  for (const { at, last, vowel } of syllablesOf(text)) {
    const strength = last ? 1 : first ? 0.7 : vowel === 'open' ? 0.5 : 0;
    first = last;
    const before = beats.at(-1);
    if (strength > 0 && (before === undefined || at - before.at >= APART)) {
      beats.push({ at, strength });
    }
  }
  return beats;
}

/** When each question ends. */
function questionsOf(text: string): readonly number[] {
  const ends: number[] = [];
  [...text].forEach((letter, i, all) => {
    if (letter === '?') ends.push(deliver(all.slice(0, i).join('')).length);
  });
  return ends;
}

export class Stress {
  readonly #beats: readonly Beat[];
  readonly #questions: readonly number[];

  constructor(text: string) {
    this.#beats = beatsOf(text);
    this.#questions = questionsOf(text);
  }

  /** How far the head has fallen, 0…1, `time` milliseconds after the line began. */
  nod(time: number): number {
    let most = 0;
    for (const { at, strength } of this.#beats) {
      const t = time - at;
      if (t <= 0 || t >= FALL + RISE) continue;
      const part = t < FALL ? t / FALL : 1 - (t - FALL) / RISE;
      most = Math.max(most, strength * part * part * (3 - 2 * part));
    }
    return most;
  }

  /** How far the brows are raised by a question, 0…1. */
  asking(time: number): number {
    let most = 0;
    for (const end of this.#questions) {
      const t = (time - end + ASKING) / ASKING;
      const part = t < 1 ? t : 1 - (time - end - LETTER * 2) / 420;
      most = Math.max(most, Math.min(1, Math.max(0, part)));
    }
    return most;
  }
}
