/** The highest the signal reaches, between its samples too (BS.1770-4, annex 2). */
import { highest, type Signal } from './signal/signal.ts';

/** Looked at four times as often. */
const TIMES = 4;

/** Samples on either side that have a say in what lies between two. */
const REACH = 6;

/** For each quarter step the weights of the samples around it: a sinc under a raised cosine. */
const WEIGHTS = Array.from({ length: TIMES - 1 }, (_, quarter) =>
  Float64Array.from({ length: 2 * REACH }, (_, tap) => {
    const away = tap - REACH + 1 - (quarter + 1) / TIMES;
    const sinc = Math.sin(Math.PI * away) / (Math.PI * away);
    return sinc * (0.5 + 0.5 * Math.cos((Math.PI * away) / REACH));
  }),
);

/** As an amplitude: 1 is 0 dBTP. */
export function truePeak(signal: Signal): number {
  let most = highest(signal);
  // Where all samples around are less than half of the highest, nothing between can exceed it.
  const worth = most / 2;
  let last = Number.NEGATIVE_INFINITY;
  for (let n = 0; n < signal.length + REACH; n += 1) {
    if (Math.abs(signal[n] ?? 0) >= worth) last = n;
    const middle = n - REACH;
    if (last < middle - REACH) continue;
    for (const weights of WEIGHTS) {
      let sum = 0;
      for (let tap = 0; tap < weights.length; tap += 1) {
        sum += (weights[tap] ?? 0) * (signal[middle + tap - REACH + 1] ?? 0);
      }
      most = Math.max(most, Math.abs(sum));
    }
  }
  return most;
}
