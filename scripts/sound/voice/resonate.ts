/** The mouth: five resonances one after the other, of which the first three move. */
import { RATE, type Signal } from '../signal/signal.ts';
import type { Formants } from './mouth.ts';

/** Hertz on either side of a formant in which it still rings. */
const WIDTHS = [75, 95, 140, 260, 320];

/** The fourth and fifth hardly move. */
const HIGH = [3350, 3900];

/** Samples after which the mouth is looked at again. */
const OFTEN = 24;

/**
 * @param mouthAt formants, in hertz, at a sample
 * @param throat by which all are multiplied
 */
export function resonated(
  signal: Signal,
  mouthAt: (sample: number) => Formants,
  throat: number,
): Signal {
  const into: Signal = signal.slice();
  for (const [which, width] of WIDTHS.entries()) {
    let [a, b, c, y1, y2] = [1, 0, 0, 0, 0];
    for (let n = 0; n < into.length; n += 1) {
      if (n % OFTEN === 0) {
        const hertz = (mouthAt(n)[which] ?? HIGH[which - 3] ?? 0) * throat;
        const keep = Math.exp((-Math.PI * width) / RATE);
        c = -keep * keep;
        b = 2 * keep * Math.cos((2 * Math.PI * hertz) / RATE);
        a = 1 - b - c;
      }
      const y = a * (into[n] ?? 0) + b * y1 + c * y2;
      y2 = y1;
      y1 = y;
      into[n] = y;
    }
  }
  return into;
}
