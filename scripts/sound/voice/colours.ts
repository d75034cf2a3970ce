/** What a mood does to a voice. */

export interface Colour {
  /** Semitones from the speaker's usual pitch. */
  readonly pitch: number;
  /** How much of a syllable's own tune is left: 1 all of it, 0 a monotone. */
  readonly tune: number;
  /** Seconds that a syllable lasts, at the shortest and at the longest. */
  readonly lasts: readonly [shortest: number, longest: number];
  /** Part of each period in which the throat is open: pressed 0.45, slack 0.75. */
  readonly open: number;
  /** Hertz above which the voice falls off: bright 2500, dull 900. */
  readonly bright: number;
  /** Times the speaker's own. */
  readonly breath: number;
  readonly rough: number;
  /** Seconds in which a syllable swells. */
  readonly attack: number;
  /** Formants: a smile shortens the mouth. */
  readonly smile: number;
  /** LU from the usual loudness. */
  readonly loud: number;
}

export const COLOURS = {
  tense: {
    pitch: 3.2,
    tune: 1.1,
    lasts: [0.13, 0.165],
    open: 0.5,
    bright: 2300,
    breath: 0.6,
    rough: 1.7,
    attack: 0.014,
    smile: 1.03,
    loud: 1,
  },
  low: {
    pitch: -1.6,
    tune: 0.5,
    lasts: [0.185, 0.22],
    open: 0.74,
    bright: 800,
    breath: 1.7,
    rough: 1.2,
    attack: 0.036,
    smile: 0.97,
    loud: -1.5,
  },
  plain: {
    pitch: 0,
    tune: 0.9,
    lasts: [0.15, 0.19],
    open: 0.6,
    bright: 1500,
    breath: 1,
    rough: 1,
    attack: 0.022,
    smile: 1,
    loud: 0,
  },
  warm: {
    pitch: 1.2,
    tune: 1.35,
    lasts: [0.16, 0.205],
    open: 0.66,
    bright: 1250,
    breath: 1.15,
    rough: 0.8,
    attack: 0.028,
    smile: 1.045,
    loud: -0.3,
  },
} as const satisfies Record<string, Colour>;

export type ColourName = keyof typeof COLOURS;

export const COLOUR_NAMES = Object.keys(COLOURS) as ColourName[];
