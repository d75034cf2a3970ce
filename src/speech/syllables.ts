/** The beats of a line: where a voice is heard to begin again. */
import { deliver, LETTER } from './delivery.ts';
import { isVowel, type Sound, type Vowel } from './sounds.ts';

export interface Syllable {
  /** Milliseconds from the beginning of the line. */
  readonly at: number;
  /** Milliseconds until the voice falls or the next syllable begins. */
  readonly lasts: number;
  readonly vowel: Vowel;
  /** The last one before a pause: here a voice falls, or rises to a question. */
  readonly last: boolean;
  /** A question mark stands before the next one. */
  readonly asks: boolean;
}

/** A run of vowels is one syllable; it begins with the letter before it, as voices do. */
export function syllablesOf(text: string): readonly Syllable[] {
  const { sounds, asks } = deliver(text);
  const found: { from: number; to: number; vowel: Vowel }[] = [];
  sounds.forEach((sound, i) => {
    if (!isVowel(sound)) return;
    const running = found.at(-1);
    if (running !== undefined && running.to === i) {
      running.to = i + 1;
      return;
    }
    const before = sounds[i - 1];
    const taken = before !== undefined && before !== 'rest';
    found.push({ from: taken ? i - 1 : i, to: i + 1, vowel: sound });
  });
  return found.map(({ from, to, vowel }, n) => {
    const next = found[n + 1]?.from ?? sounds.length;
    const pause = sounds.indexOf('rest', to);
    const end = pause === -1 ? next : Math.min(next, pause);
    return {
      at: from * LETTER,
      lasts: Math.max(LETTER, (end - from) * LETTER),
      vowel,
      last: n === found.length - 1 || pauses(sounds.slice(to, next)),
      asks: asks.some((place) => place >= to && place < next),
    };
  });
}

/** A space or an apostrophe is one letter long; a comma or a stop is more. */
const pauses = (sounds: readonly Sound[]): boolean =>
  sounds.some((sound, place) => sound === 'rest' && sounds[place + 1] === 'rest');
