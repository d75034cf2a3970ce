/**
 * A line as a murmur: one clip for each syllable, in the colour of the mood, with the melody of a
 * sentence. Made from the text alone, so the same line always sounds the same.
 */
import type { Mood } from '../core/scenario/vocabulary.ts';
import type { Moment } from '../core/session/moment.ts';
import type { Vowel } from '../speech/sounds.ts';
import { type Syllable, syllablesOf } from '../speech/syllables.ts';

export const COLOURS = ['tense', 'low', 'plain', 'warm'] as const;
export type Colour = (typeof COLOURS)[number];
export type VoiceClip = `${Colour}-${Vowel}-${1 | 2}` | `${Colour}-end-${'fall' | 'rise'}`;

export interface Beat {
  /** Milliseconds from the beginning of the line. */
  readonly at: number;
  readonly clip: VoiceClip;
  /** 1 is the voice's own pitch and speed. */
  readonly rate: number;
  /** 0–1. */
  readonly volume: number;
}

/** Who speaks, and how. */
export interface Manner {
  readonly mood: Mood;
  readonly temperament: Moment['customer']['temperament'];
  /** Times the voice's own pitch: another person with the same voice. */
  readonly shift?: number;
}

const COLOUR_OF: Readonly<Record<Mood, Colour>> = {
  furious: 'tense',
  angry: 'tense',
  upset: 'low',
  wary: 'plain',
  calm: 'plain',
  pleased: 'warm',
  delighted: 'warm',
};

/** Whoever holds back is softer and lower, in fury too. */
const HELD_BACK = { volume: 0.55, rate: 0.94 };
/** A sentence begins a little higher than it ends; times the voice's own pitch. */
const HIGH = 1.05;
const LOW = 0.96;
/** No two syllables of a voice are quite the same. */
const SWAY = 0.02;
/** The rest of a clip is its fade, and the next syllable may begin in it. */
const BODY = 0.75;

/**
 * @param lengthOf milliseconds that a clip lasts at its own rate
 * @returns in order; each begins when no more than the fade of the one before is left
 */
export function murmurOf(
  text: string,
  { mood, temperament, shift = 1 }: Manner,
  lengthOf: (clip: VoiceClip) => number,
): readonly Beat[] {
  const colour = COLOUR_OF[mood];
  const held = temperament === 'held-back' ? HELD_BACK : { volume: 1, rate: 1 };
  const beats: (Beat & { readonly last: boolean; readonly until: number })[] = [];
  for (const { syllable, part, place } of sungFrom(syllablesOf(text))) {
    const chance = chanceOf(text, place);
    const clip = clipFor(colour, syllable, chance, beats.at(-1)?.clip);
    const rate = shift * held.rate * (HIGH + (LOW - HIGH) * part) * (1 + SWAY * (2 * chance - 1));
    const { at, last } = syllable;
    const before = beats.at(-1);
    if (before && at < before.until) {
      // Too fast for this voice: it swallows one, but never the fall at the end.
      if (!last || before.last) continue;
      beats.pop();
    }
    const until = at + (BODY * lengthOf(clip)) / rate;
    beats.push({ at, clip, rate, volume: held.volume, last, until });
  }
  return beats.map(({ at, clip, rate, volume }) => ({ at, clip, rate, volume }));
}

/** Syllables with how far each is through its phrase: 0 to 1. */
function sungFrom(
  syllables: readonly Syllable[],
): { syllable: Syllable; part: number; place: number }[] {
  let from = 0;
  return syllables.map((syllable, place) => {
    const end = syllables.findIndex(({ last }, n) => n >= from && last);
    const part = end > from ? (place - from) / (end - from) : 1;
    if (syllable.last) from = place + 1;
    return { syllable, part, place };
  });
}

/** Of the two ways to say a vowel the one that chance picks, but never the same twice running. */
function clipFor(
  colour: Colour,
  { vowel, last, asks }: Syllable,
  chance: number,
  before: VoiceClip | undefined,
): VoiceClip {
  if (last) return `${colour}-end-${asks ? 'rise' : 'fall'}`;
  const [one, other] = [`${colour}-${vowel}-1`, `${colour}-${vowel}-2`] as const;
  const [picked, spare] = chance < 0.5 ? [one, other] : [other, one];
  return picked === before ? spare : picked;
}

/** 0–1, always the same for the same place in the same line. */
function chanceOf(text: string, place: number): number {
  let hash = 0x811c9dc5 ^ place;
  for (let n = 0; n < text.length; n += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(n), 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return ((hash ^ (hash >>> 16)) >>> 0) / 2 ** 32;
}
