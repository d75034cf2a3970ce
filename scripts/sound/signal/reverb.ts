/** The walls of a room: eight delays that feed one another, each return a little duller. */
import { amplitude, effective, RATE, type Signal, samplesIn, scaled } from './signal.ts';

export interface Hall {
  /** Seconds until a sound has fallen by 60 dB. */
  readonly seconds: number;
  /** Hertz; above this the walls swallow more. */
  readonly dull: number;
  /** 1: a living room; 2: a hall with walls twice as far. */
  readonly size?: number;
}

/** Milliseconds, without a common measure, so that no pitch rings out. */
const DELAYS = [23.1, 27.7, 31.9, 36.7, 41.3, 46.9, 52.3, 59.9];

/**
 * Only what comes back from the walls, as strong in all as the sound that went out.
 * @param round the signal is a loop: its last echoes are heard at its beginning
 */
export function echoes(signal: Signal, hall: Hall, round = false): Signal {
  const delays = DELAYS.map((ms) => samplesIn((ms / 1000) * (hall.size ?? 1)));
  const lines = delays.map((length) => new Float64Array(length));
  const keeps = delays.map((length) => amplitude((-60 * length) / (hall.seconds * RATE)));
  const places = new Int32Array(8);
  const low = new Float64Array(8);
  const heard = new Float64Array(8);
  const open = 1 - Math.exp((-2 * Math.PI * hall.dull) / RATE);
  const into: Signal = new Float64Array(signal.length);
  const settle = round ? Math.min(signal.length, samplesIn(hall.seconds * 1.5)) : 0;
  for (let n = -settle; n < signal.length; n += 1) {
    const x = signal[n < 0 ? n + signal.length : n] ?? 0;
    let sum = 0;
    let out = 0;
    for (let line = 0; line < 8; line += 1) {
      const at = lines[line]?.[places[line] ?? 0] ?? 0;
      const duller = (low[line] ?? 0) + open * (at - (low[line] ?? 0));
      low[line] = duller;
      const kept = duller * (keeps[line] ?? 0);
      heard[line] = kept;
      sum += kept;
      out += line % 2 === 0 ? kept : -kept;
    }
    for (let line = 0; line < 8; line += 1) {
      const delay = lines[line];
      const place = places[line] ?? 0;
      // A mirror through the common middle: nothing is lost in mixing, all lines meet all others.
      if (delay) delay[place] = x + (heard[line] ?? 0) - sum / 4;
      places[line] = place + 1 === delay?.length ? 0 : place + 1;
    }
    if (n >= 0) into[n] = out;
  }
  const came = effective(into);
  return came > 0 ? scaled(into, effective(signal) / came) : into;
}
