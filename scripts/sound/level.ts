/** Brings a sound to its loudness. */
import { truePeak } from './peak.ts';
import { amplitude, type Signal, scaled } from './signal/signal.ts';

/** −3 dBFS: encoders add up to a decibel of their own, and −1.5 shall never be passed. */
const CEILING = amplitude(-3);

/**
 * @param measure how loud it is, in LUFS
 * @param lufs how loud it shall be; less where its peaks would pass the ceiling
 */
export function levelled(
  signal: Signal,
  measure: (signal: Signal) => number,
  lufs: number,
): Signal {
  const wanted = scaled(signal, amplitude(lufs - measure(signal)));
  const peak = truePeak(wanted);
  return peak > CEILING ? scaled(wanted, CEILING / peak) : wanted;
}
