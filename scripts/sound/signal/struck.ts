/** Things that are struck and ring: bars, bells, cups, wood. */
import { randomFor } from './random.ts';
import { RATE, type Signal, samplesIn } from './signal.ts';

export interface Part {
  /** Times the lowest pitch. */
  readonly ratio: number;
  readonly gain: number;
  /** Seconds until it has died away by 60 dB. */
  readonly rings: number;
}

export type Body = readonly Part[];

/** A wooden bar under a soft mallet. */
export const BAR: Body = [
  { ratio: 1, gain: 1, rings: 0.9 },
  { ratio: 2, gain: 0.12, rings: 0.6 },
  { ratio: 3.93, gain: 0.16, rings: 0.22 },
  { ratio: 9.2, gain: 0.03, rings: 0.07 },
];

/** A little brass bell. */
export const BELL: Body = [
  { ratio: 0.5, gain: 0.2, rings: 0.8 },
  { ratio: 1, gain: 1, rings: 1.1 },
  { ratio: 1.52, gain: 0.3, rings: 0.7 },
  { ratio: 2.01, gain: 0.35, rings: 0.6 },
  { ratio: 2.74, gain: 0.14, rings: 0.35 },
];

/** A cup or a plate. */
export const CHINA: Body = [
  { ratio: 1, gain: 1, rings: 0.22 },
  { ratio: 1.37, gain: 0.6, rings: 0.16 },
  { ratio: 2.22, gain: 0.45, rings: 0.12 },
  { ratio: 3.1, gain: 0.2, rings: 0.07 },
];

/** A box, a table top, a floor. */
export const BOX: Body = [
  { ratio: 1, gain: 1, rings: 0.16 },
  { ratio: 1.58, gain: 0.5, rings: 0.11 },
  { ratio: 2.41, gain: 0.3, rings: 0.07 },
  { ratio: 3.6, gain: 0.12, rings: 0.04 },
];

/**
 * @param hertz of the part with ratio 1
 * @param soft seconds in which the stroke swells: felt 0.006, wood 0.002
 */
export function struck(body: Body, hertz: number, seconds: number, soft = 0.004): Signal {
  const into: Signal = new Float64Array(samplesIn(seconds));
  const random = randomFor(`struck ${hertz}`);
  for (const { ratio, gain, rings } of body) {
    const step = (2 * Math.PI * hertz * ratio) / RATE;
    const keep = 10 ** (-3 / (rings * RATE));
    const start = random() * 0.8;
    let level = gain;
    if (step > 2.8) continue;
    for (let n = 0; n < into.length; n += 1) {
      into[n] = (into[n] ?? 0) + level * Math.sin(start + n * step);
      level *= keep;
    }
  }
  const [up, down] = [Math.max(1, samplesIn(soft)), samplesIn(Math.min(0.03, seconds / 4))];
  for (let n = 0; n < into.length; n += 1) {
    const swell = Math.min(1, n / up);
    const fade = Math.min(1, (into.length - 1 - n) / down);
    into[n] = (into[n] ?? 0) * swell * swell * (3 - 2 * swell) * fade;
  }
  return into;
}
