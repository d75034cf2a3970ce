/** How the mouth stands, as the pitches at which it rings: the first three formants, in hertz. */

export type Formants = readonly [first: number, second: number, third: number];

export const VOWELS = {
  open: [690, 1150, 2440],
  wide: [400, 1850, 2530],
  round: [490, 880, 2400],
  pursed: [335, 840, 2250],
  /** Where a line ends the mouth hangs between the others. */
  slack: [510, 1350, 2440],
} as const satisfies Record<string, Formants>;

export type Vowel = keyof typeof VOWELS;

/** How a syllable begins. All are soft: heard through a wall, none is a letter. */
export interface Onset {
  readonly from: Formants;
  /** Seconds until the mouth has come to the vowel. */
  readonly glides: number;
  /** How loud the voice is when it begins: 1 as loud as the vowel. */
  readonly level: number;
  /** Seconds of breath before the voice is there. */
  readonly breath: number;
}

export const ONSETS = {
  m: { from: [270, 1000, 2200], glides: 0.05, level: 0.42, breath: 0 },
  n: { from: [280, 1450, 2450], glides: 0.05, level: 0.4, breath: 0 },
  b: { from: [230, 750, 2150], glides: 0.035, level: 0.05, breath: 0 },
  d: { from: [240, 1600, 2550], glides: 0.04, level: 0.08, breath: 0.006 },
  g: { from: [240, 1850, 2100], glides: 0.05, level: 0.06, breath: 0.009 },
  w: { from: [310, 680, 2200], glides: 0.07, level: 0.4, breath: 0 },
  l: { from: [350, 1150, 2650], glides: 0.055, level: 0.5, breath: 0 },
  h: { from: [480, 1350, 2450], glides: 0.05, level: 0.1, breath: 0.03 },
} as const satisfies Record<string, Onset>;

export type OnsetName = keyof typeof ONSETS;
