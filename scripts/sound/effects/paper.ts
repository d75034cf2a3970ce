/** Paper: slid, printed on, torn, written on. */

import { slide } from '../rooms/events.ts';
import { bandpass, filtered, highpass, lowpass } from '../signal/filter.ts';
import { hiss } from '../signal/noise.ts';
import { between, type Random, randomFor } from '../signal/random.ts';
import { along, faded } from '../signal/shape.ts';
import { add, RATE, type Signal, silence } from '../signal/signal.ts';
import { inRoom, tune } from './tune.ts';

export const paper = (): Signal => slide(0.42, 1700, randomFor('paper'));

/** A ticket printer: the paper moves on line by line, with a breath between two. */
export function print(): Signal {
  const random = randomFor('print');
  const into = silence(1.05);
  for (const [at, lasts] of [
    [0, 0.26],
    [0.32, 0.2],
    [0.58, 0.36],
  ] as const) {
    add(into, motor(lasts, random), at);
  }
  return inRoom(filtered(into, [highpass(160), lowpass(2600)]), 0.3);
}

function motor(seconds: number, random: Random): Signal {
  const line = RATE / 110;
  const rush = hiss(seconds, random).map((x, n) => {
    const part = (n % line) / line;
    return 0.5 * x * Math.exp(-5 * part) + 0.35 * Math.sin(2 * Math.PI * 4 * part) * (1 - part);
  });
  return faded(filtered(rush, [bandpass(900, 0.5)]), 0.02, 0.04);
}

/** Along the edge, quicker and quicker. */
export function tear(): Signal {
  const random = randomFor('tear');
  const seconds = 0.34;
  let fibre = 1;
  let until = 0;
  const rush = hiss(seconds, random).map((x, n) => {
    if (n >= until) {
      until = n + Math.round(RATE * between(random, 0.003, 0.01) * (1.3 - n / (seconds * RATE)));
      fibre = between(random, 0.15, 1);
    }
    return x * fibre;
  });
  return along(filtered(rush, [bandpass(1900, 0.6), lowpass(4000)]), [
    [0, 0],
    [0.03, 0.5],
    [0.24, 1],
    [seconds, 0],
  ]);
}

/** A few words by hand: strokes to and fro, the pen lifted between words. */
export function pen(): Signal {
  const random = randomFor('pen');
  const into = silence(1.3);
  for (const [word, strokes] of [
    [0, 5],
    [0.5, 3],
    [0.82, 4],
  ] as const) {
    for (let stroke = 0; stroke < strokes; stroke += 1) {
      const lasts = between(random, 0.06, 0.1);
      const rub = filtered(hiss(lasts, random), [
        bandpass(between(random, 1500, 2300), 1.1),
        lowpass(3600),
      ]);
      add(
        into,
        faded(rub, lasts / 2.2, lasts / 2.2),
        word + stroke * 0.085,
        between(random, 0.5, 1),
      );
    }
  }
  return into;
}

/** A card is laid down, and it is meant kindly. */
export function note(): Signal {
  const into = silence(1.0);
  add(into, slide(0.3, 1500, randomFor('note')), 0, 0.16);
  add(
    into,
    tune(
      [
        { note: 'A4', at: 0, loud: 0.6 },
        { note: 'E5', at: 0.14, loud: 0.5 },
      ],
      0.85,
    ),
    0.22,
  );
  return into;
}
