/** What the talk itself sounds like: taps, turns, and how it ends. */
import { bandpass, filtered, highpass, lowpass } from '../signal/filter.ts';
import { hiss } from '../signal/noise.ts';
import { randomFor } from '../signal/random.ts';
import { dying, faded } from '../signal/shape.ts';
import { add, type Signal, silence } from '../signal/signal.ts';
import { struck } from '../signal/struck.ts';
import { type Note, tune } from './tune.ts';

const row = (notes: readonly Note['note'][], every: number, loud: number): Note[] =>
  notes.map((note, n) => ({ note, at: n * every, loud }));

/** A fingertip on wood. */
export function tap(): Signal {
  const into = silence(0.09);
  add(
    into,
    struck(
      [
        { ratio: 1, gain: 1, rings: 0.07 },
        { ratio: 2.3, gain: 0.3, rings: 0.03 },
      ],
      523.25,
      0.08,
      0.002,
    ),
  );
  const skin = filtered(dying(hiss(0.03, randomFor('tap')), 0.02), [bandpass(1400, 0.8)]);
  return faded(add(into, skin, 0, 0.35), 0.002, 0.03);
}

export const goOn = (): Signal => tune([{ note: 'E4', at: 0, loud: 0.8 }], 0.3, 0.01);

export const reply = (): Signal => tune(row(['G4', 'A4'], 0.075, 0.7), 0.4);

export const warmer = (): Signal => tune(row(['G4', 'C5', 'E5'], 0.1, 0.7), 0.9);

export const colder = (): Signal => tune(row(['E4', 'D4', 'A3'], 0.13, 0.8), 0.95, 0.012);

/** Time passes: a clock's two sides, slower and slower. */
export const scene = (): Signal =>
  tune(
    [
      { note: 'G5', at: 0, loud: 0.4 },
      { note: 'D5', at: 0.2, loud: 0.45 },
      { note: 'A4', at: 0.46, loud: 0.5 },
      { note: 'E4', at: 0.8, loud: 0.5 },
    ],
    1.35,
    0.012,
  );

export const wonBack = (): Signal =>
  tune(
    [
      ...row(['C4', 'G4', 'C5', 'E5', 'G5'], 0.11, 0.6),
      { note: 'C4', at: 0.66, loud: 0.6 },
      { note: 'E5', at: 0.66, loud: 0.45 },
      { note: 'C6', at: 0.68, loud: 0.35 },
    ],
    1.5,
  );

export const satisfied = (): Signal =>
  tune([...row(['G4', 'C5'], 0.14, 0.65), { note: 'E4', at: 0.14, loud: 0.5 }], 1.1);

export const lost = (): Signal =>
  tune(
    [
      { note: 'A4', at: 0, loud: 0.5 },
      { note: 'E4', at: 0.22, loud: 0.6 },
      { note: 'D4', at: 0.48, loud: 0.6 },
      { note: 'A3', at: 0.8, loud: 0.8 },
      { note: 'E3', at: 0.82, loud: 0.6 },
    ],
    1.5,
    0.014,
  );

export const ended = (): Signal =>
  tune(
    [
      { note: 'C4', at: 0, loud: 0.7 },
      { note: 'G4', at: 0.03, loud: 0.5 },
      { note: 'D5', at: 0.07, loud: 0.35 },
      { note: 'C5', at: 0.4, loud: 0.45 },
    ],
    1.25,
    0.012,
  );

/** Like a heart: a low beat and a lower one, with enough above them for a small loudspeaker. */
export function pulse(): Signal {
  const body = [
    { ratio: 1, gain: 1, rings: 0.24 },
    { ratio: 2, gain: 0.7, rings: 0.2 },
    { ratio: 3, gain: 0.5, rings: 0.16 },
    { ratio: 4, gain: 0.3, rings: 0.12 },
  ];
  const into = silence(0.55);
  add(into, struck(body, 146.8, 0.25, 0.014), 0, 1);
  add(into, struck(body, 130.8, 0.3, 0.014), 0.21, 0.75);
  return faded(filtered(into, [highpass(90), lowpass(650)]), 0.005, 0.1);
}
