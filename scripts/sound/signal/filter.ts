/** Filters of the second order, after the well-known audio cookbook; pitches are in hertz. */
import { amplitude, RATE, type Signal } from './signal.ts';

/** y = b0·x + b1·x₁ + b2·x₂ − a1·y₁ − a2·y₂ */
export interface Filter {
  readonly b0: number;
  readonly b1: number;
  readonly b2: number;
  readonly a1: number;
  readonly a2: number;
}

/** Flat to the corner, without a hump there. */
const FLAT = Math.SQRT1_2;

export function lowpass(hertz: number, q = FLAT): Filter {
  const { cos, alpha } = angle(hertz, q);
  return over(1 + alpha, (1 - cos) / 2, 1 - cos, (1 - cos) / 2, -2 * cos, 1 - alpha);
}

export function highpass(hertz: number, q = FLAT): Filter {
  const { cos, alpha } = angle(hertz, q);
  return over(1 + alpha, (1 + cos) / 2, -1 - cos, (1 + cos) / 2, -2 * cos, 1 - alpha);
}

/** Lets one pitch and its neighbours through, that pitch unchanged; a high `q` lets fewer. */
export function bandpass(hertz: number, q = 1): Filter {
  const { cos, alpha } = angle(hertz, q);
  return over(1 + alpha, alpha, 0, -alpha, -2 * cos, 1 - alpha);
}

/** Lifts or lowers one pitch and its neighbours. */
export function bell(hertz: number, db: number, q = 1): Filter {
  const { cos, alpha } = angle(hertz, q);
  const gain = amplitude(db / 2);
  return over(
    1 + alpha / gain,
    1 + alpha * gain,
    -2 * cos,
    1 - alpha * gain,
    -2 * cos,
    1 - alpha / gain,
  );
}

/**
 * The signal through one filter after the other.
 * @param round the signal is a loop: what rings at its end is heard at its beginning
 */
export function filtered(signal: Signal, filters: readonly Filter[], round = false): Signal {
  return filters.reduce((heard, filter) => once(heard, filter, round), signal);
}

/** A loop's filter has settled when it has heard this much of the end. */
const SETTLE = RATE;

function once(signal: Signal, { b0, b1, b2, a1, a2 }: Filter, round: boolean): Signal {
  const into: Signal = new Float64Array(signal.length);
  let [x1, x2, y1, y2] = [0, 0, 0, 0];
  for (let n = round ? -Math.min(SETTLE, signal.length) : 0; n < signal.length; n += 1) {
    const x = signal[n < 0 ? n + signal.length : n] ?? 0;
    const y = b0 * x + b1 * x1 + b2 * x2 - a1 * y1 - a2 * y2;
    x2 = x1;
    x1 = x;
    y2 = y1;
    y1 = y;
    if (n >= 0) into[n] = y;
  }
  return into;
}

function angle(hertz: number, q: number) {
  const turn = (2 * Math.PI * hertz) / RATE;
  return { cos: Math.cos(turn), alpha: Math.sin(turn) / (2 * q) };
}

const over = (a0: number, b0: number, b1: number, b2: number, a1: number, a2: number): Filter => ({
  b0: b0 / a0,
  b1: b1 / a0,
  b2: b2 / a0,
  a1: a1 / a0,
  a2: a2 / a0,
});
