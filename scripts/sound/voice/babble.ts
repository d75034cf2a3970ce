/** All that one voice can say: the same clips, of the same lengths, for each of the four. */
import { integrated, ofAll } from '../loudness.ts';
import { between, oneOf, randomFor } from '../signal/random.ts';
import { amplitude, joined, type Signal, scaled } from '../signal/signal.ts';
import { COLOUR_NAMES, COLOURS, type ColourName } from './colours.ts';
import type { OnsetName, Vowel } from './mouth.ts';
import { SPEAKERS, type SpeakerName } from './speakers.ts';
import { type Syllable, syllable } from './syllable.ts';

/** The vowels that lines are made of, as `src/speech` names them. */
export const SAID = ['open', 'wide', 'round', 'pursed'] as const satisfies readonly Vowel[];

/** Each vowel is begun in two ways. */
const BEGUN: Readonly<Record<(typeof SAID)[number], readonly [OnsetName, OnsetName]>> = {
  open: ['m', 'd'],
  wide: ['n', 'l'],
  round: ['b', 'h'],
  pursed: ['w', 'g'],
};

/** LUFS of all syllables one after the other. */
const LOUD = -20;

/** Clips in their order in the sprite: `tense-open-1`, …, `warm-end-rise`. */
const SYLLABLES: readonly (readonly [ColourName, Syllable])[] = COLOUR_NAMES.flatMap((colour) =>
  clipsOf(colour).map((clip) => [colour, clip] as const),
);

export type Clips = readonly (readonly [clip: string, Signal])[];

const made = new Map<SpeakerName, Clips>();

/** Made once and then kept: the rooms are full of the same voices. */
export function voiceClips(name: SpeakerName): Clips {
  const clips = made.get(name) ?? babble(name);
  made.set(name, clips);
  return clips;
}

function babble(name: SpeakerName): Clips {
  const said = SYLLABLES.map(([colour, clip]) => {
    const sound = syllable(SPEAKERS[name], COLOURS[colour], clip);
    return scaled(sound, amplitude(LOUD + COLOURS[colour].loud - ofAll(sound)));
  });
  const gain = amplitude(LOUD - integrated(joined(said)));
  return SYLLABLES.map(([, clip], n) => [clip.name, scaled(said[n] ?? new Float64Array(), gain)]);
}

function clipsOf(colour: ColourName): Syllable[] {
  const [shortest, longest] = COLOURS[colour].lasts;
  const said = SAID.flatMap((vowel) =>
    ([1, 2] as const).map((take): Syllable => {
      const random = randomFor(`${colour} ${vowel} ${take}`);
      const top = between(random, 0.3, 1.1);
      const tail = between(random, -1.4, -0.3);
      return {
        name: `${colour}-${vowel}-${take}`,
        vowel,
        onset: BEGUN[vowel][take === 1 ? 0 : 1],
        seconds: toMs(between(random, shortest, longest)),
        tune: [
          [0, between(random, -0.8, 0.2)],
          [oneOf(random, [0.3, 0.4, 0.5]), top],
          [1, tail],
        ],
        fades: shortest * 0.4,
      };
    }),
  );
  const end = { vowel: 'slack', seconds: toMs(longest * 1.2), fades: longest * 0.5 } as const;
  return [
    ...said,
    {
      ...end,
      name: `${colour}-end-fall`,
      onset: 'n',
      tune: [
        [0, 0.8],
        [0.25, 0.6],
        [1, -4.5],
      ],
    },
    {
      ...end,
      name: `${colour}-end-rise`,
      onset: 'l',
      tune: [
        [0, -1],
        [0.35, -1.2],
        [1, 4.2],
      ],
    },
  ];
}

function toMs(seconds: number): number {
  return Math.round(seconds * 1000) / 1000;
}
