/**
 * Loudness after ITU-R BS.1770-4, in LUFS. Our sounds have one channel, which is counted once, as
 * measuring programs count a file with one channel: a sine reads 3 dB less than in two.
 */
import { type Filter, filtered } from './signal/filter.ts';
import { energy, RATE, type Signal, samplesIn } from './signal/signal.ts';

/** Seconds of one measured block, and from one block's beginning to the next's. */
const BLOCK = 0.4;
const STEP = 0.1;

/** Below this, in LUFS, nothing counts; nor what lies so many LU below the rest. */
const ABSOLUTE_GATE = -70;
const RELATIVE_GATE = -10;

/** A head before the ear: more of what is high, nothing of what is very low. */
const WEIGHTING: readonly Filter[] = [headShelf(), lowCut()];

/** LUFS of the whole, without its pauses. */
export function integrated(channels: Signal | readonly Signal[]): number {
  const powers = blockPowers(channels);
  const heard = powers.filter((power) => lufs(power) > ABSOLUTE_GATE);
  const gate = lufs(mean(heard)) + RELATIVE_GATE;
  return lufs(mean(heard.filter((power) => lufs(power) > gate)));
}

/**
 * LUFS of the loudest 0.4 s. A shorter sound is measured within silence, as a meter that runs
 * all the time would show it.
 */
export function loudest(signal: Signal): number {
  const padded: Signal = new Float64Array(signal.length + 2 * samplesIn(BLOCK));
  padded.set(signal, samplesIn(BLOCK));
  return lufs(Math.max(...blockPowers(padded, 0.01)));
}

/** LUFS of a sound from its first sample to its last, whatever its length. */
export function ofAll(signal: Signal): number {
  // What the filters still answer after its end belongs to it.
  const padded: Signal = new Float64Array(signal.length + samplesIn(0.05));
  padded.set(signal);
  return lufs(energy(filtered(padded, WEIGHTING)) / signal.length);
}

const lufs = (power: number): number => -0.691 + 10 * Math.log10(power);

const mean = (numbers: readonly number[]): number =>
  numbers.reduce((sum, x) => sum + x, 0) / numbers.length;

/** The mean square of every block of 0.4 s, weighted, all channels added. */
function blockPowers(channels: Signal | readonly Signal[], every = STEP): number[] {
  const all = channels instanceof Float64Array ? [channels] : channels;
  const weighted = all.map((channel) => runningSquares(filtered(channel, WEIGHTING)));
  const [block, step] = [samplesIn(BLOCK), samplesIn(every)];
  const length = (weighted[0]?.length ?? 1) - 1;
  const powers: number[] = [];
  for (let from = 0; from + block <= length; from += step) {
    const parts = weighted.map((sums) => ((sums[from + block] ?? 0) - (sums[from] ?? 0)) / block);
    powers.push(parts.reduce((sum, power) => sum + power, 0));
  }
  return powers;
}

function runningSquares(signal: Signal): Float64Array {
  const sums = new Float64Array(signal.length + 1);
  for (let n = 0; n < signal.length; n += 1) sums[n + 1] = (sums[n] ?? 0) + (signal[n] ?? 0) ** 2;
  return sums;
}

/*
 * The standard gives both filters as numbers for 48 kHz. These are the analogue filters behind
 * them, so that they can be had for any rate.
 */

function headShelf(): Filter {
  const k = Math.tan((Math.PI * 1681.974450955533) / RATE);
  const q = 0.7071752369554196;
  const high = 10 ** (3.999843853973347 / 20);
  const middle = high ** 0.4996667741545416;
  const a0 = 1 + k / q + k * k;
  return {
    b0: (high + (middle * k) / q + k * k) / a0,
    b1: (2 * (k * k - high)) / a0,
    b2: (high - (middle * k) / q + k * k) / a0,
    a1: (2 * (k * k - 1)) / a0,
    a2: (1 - k / q + k * k) / a0,
  };
}

function lowCut(): Filter {
  const k = Math.tan((Math.PI * 38.13547087602444) / RATE);
  const q = 0.5003270373238773;
  const a0 = 1 + k / q + k * k;
  return { b0: 1, b1: -2, b2: 1, a1: (2 * (k * k - 1)) / a0, a2: (1 - k / q + k * k) / a0 };
}
