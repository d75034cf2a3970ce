/** One syllable of babble: no word of any language, and a voice all the same. */
import { filtered, highpass, lowpass } from '../signal/filter.ts';
import { type Random, randomFor } from '../signal/random.ts';
import { eased, heightAt } from '../signal/shape.ts';
import { RATE, ratio, type Signal, samplesIn } from '../signal/signal.ts';
import type { Colour } from './colours.ts';
import { type Formants, ONSETS, type OnsetName, VOWELS, type Vowel } from './mouth.ts';
import { resonated } from './resonate.ts';
import type { Speaker } from './speakers.ts';
import { puffs } from './throat.ts';

export interface Syllable {
  /** Its name in the sprite; gives the syllable its own chance. */
  readonly name: string;
  readonly vowel: Vowel;
  readonly onset: OnsetName;
  readonly seconds: number;
  /** Semitones from the voice's pitch, through the syllable. */
  readonly tune: readonly (readonly [part: number, semitones: number])[];
  /** Seconds in which it fades. */
  readonly fades: number;
}

/** Hertz: a wall lets through little above this. */
const WALL = 2600;

export function syllable(speaker: Speaker, colour: Colour, said: Syllable): Signal {
  const random = randomFor(`${said.name} ${speaker.pitch}`);
  const count = samplesIn(said.seconds);
  const onset = ONSETS[said.onset];
  const pitch = speaker.pitch * ratio(colour.pitch);
  const source = puffs(
    count,
    {
      pitchAt: (part) => pitch * ratio(heightAt(said.tune, part) * colour.tune),
      open: colour.open,
      rough: speaker.rough * colour.rough,
      breath: speaker.breath * colour.breath,
    },
    random,
  );
  breathe(source, samplesIn(onset.breath), random);
  const spoken = resonated(
    filtered(source, [lowpass(colour.bright, 0.55)]),
    mouthFrom(onset.from, VOWELS[said.vowel], samplesIn(onset.glides)),
    speaker.throat * colour.smile,
  );
  const swelled = spoken.map((x, n) => {
    const seconds = n / RATE;
    const swell = eased(seconds / colour.attack);
    const voiced = onset.level + (1 - onset.level) * eased(seconds / (onset.glides * 0.9));
    return x * swell * voiced * eased((said.seconds - seconds) / said.fades);
  });
  return filtered(swelled, [highpass(80), lowpass(WALL, 0.6)]);
}

/** Breath comes first, and the voice out of the breath: `count` samples until it begins. */
function breathe(source: Signal, count: number, random: Random): void {
  let before = 0;
  for (let n = 0; n < 2 * count; n += 1) {
    const rush = 2 * random() - 1;
    // Breath over the lips has no low notes.
    const breath = 0.5 * (rush - before) * Math.sin((Math.PI * n) / (2 * count));
    source[n] = breath + (source[n] ?? 0) * eased(n / count - 1);
    before = rush;
  }
}

function mouthFrom(from: Formants, to: Formants, glides: number): (sample: number) => Formants {
  return (sample) => {
    const done = eased(sample / glides);
    const moved = (which: 0 | 1 | 2) => from[which] + (to[which] - from[which]) * done;
    return [moved(0), moved(1), moved(2)];
  };
}
