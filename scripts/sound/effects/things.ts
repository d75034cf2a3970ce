/** Things that are carried, put down, rung and scanned. */

import { slide, thud } from '../rooms/events.ts';
import { bandpass, filtered, highpass, lowpass } from '../signal/filter.ts';
import { hiss } from '../signal/noise.ts';
import { between, randomFor } from '../signal/random.ts';
import { along, dying, faded } from '../signal/shape.ts';
import { add, RATE, type Signal, silence } from '../signal/signal.ts';
import { BELL, CHINA, struck } from '../signal/struck.ts';
import { inRoom, pitchOf, tune } from './tune.ts';

/** The little bell over a shop door: pushed once, it swings on. */
export function doorBell(): Signal {
  const into = silence(1.05);
  for (const [at, loud] of [
    [0, 0.7],
    [0.09, 0.35],
    [0.22, 0.45],
    [0.4, 0.2],
  ] as const) {
    add(into, struck(BELL, pitchOf('E6'), 1, 0.003), at, loud);
    add(into, struck(BELL, pitchOf('A6'), 0.7, 0.003), at + 0.03, loud * 0.3);
  }
  return inRoom(filtered(into, [lowpass(3600)]), 0.6);
}

export function plateDown(): Signal {
  const random = randomFor('plate-down');
  const into = silence(0.5);
  add(into, thud(210, random), 0, 0.7);
  add(into, struck(CHINA, 880, 0.3, 0.002), 0.004, 0.3);
  add(into, struck(CHINA, 905, 0.25, 0.002), 0.07, 0.14);
  return inRoom(filtered(into, [lowpass(3500)]), 0.35);
}

export function plateUp(): Signal {
  const random = randomFor('plate-up');
  const into = silence(0.45);
  const scrape = filtered(slide(0.2, 1500, random), [lowpass(3000)]);
  add(into, scrape, 0, 0.3);
  add(into, struck(CHINA, 1046.5, 0.25, 0.003), 0.13, 0.35);
  return inRoom(filtered(into, [lowpass(3500)]), 0.35);
}

/** A plate is set down softly, and it is a pleasure. */
export function cake(): Signal {
  const into = silence(1.15);
  add(into, plateDown(), 0, 0.55);
  add(
    into,
    tune(
      [
        { note: 'E5', at: 0, loud: 0.6 },
        { note: 'G5', at: 0.1, loud: 0.5 },
        { note: 'C6', at: 0.2, loud: 0.35 },
      ],
      0.95,
    ),
    0.18,
    0.7,
  );
  return into;
}

/** A box is pushed over and put down. */
export function parcel(): Signal {
  const random = randomFor('parcel');
  const into = silence(0.85);
  add(into, slide(0.5, 700, random), 0, 0.5);
  add(into, thud(125, random), 0.46, 1.1);
  add(into, thud(170, random), 0.53, 0.4);
  return inRoom(into, 0.35);
}

/** A reader that has understood. */
export function scan(): Signal {
  const count = Math.round(0.13 * RATE);
  const step = (2 * Math.PI * pitchOf('A5')) / RATE;
  const into = silence(0.22);
  for (let n = 0; n < count; n += 1) into[n] = Math.sin(step * n) + 0.12 * Math.sin(3 * step * n);
  return inRoom(
    along(into, [
      [0, 0],
      [0.015, 1],
      [0.09, 0.8],
      [0.14, 0],
    ]),
    0.25,
  );
}

/** Two rings of a soft bell, as telephones have them. */
export function phone(): Signal {
  const into = silence(1.4);
  for (const ring of [0, 0.68]) {
    for (let beat = 0; beat < 8; beat += 1) {
      const pitch = pitchOf(beat % 2 === 0 ? 'E5' : 'G5');
      const swell = 0.6 + 0.4 * Math.min(1, beat / 2);
      add(into, struck(BELL, pitch, 0.4, 0.006), ring + beat * 0.055, swell * 0.5);
    }
  }
  return inRoom(filtered(into, [lowpass(3200)]), 0.5);
}

/** Little flaps that fall until the right one has come; fewer and fewer. */
export function board(): Signal {
  const random = randomFor('board');
  const into = silence(1.25);
  for (let at = 0; at < 1.08; at += between(random, 0.012, 0.022) * (1 + at * at * 1.6)) {
    const flap = filtered(dying(hiss(0.03, random), 0.022), [
      bandpass(between(random, 800, 1500), 1.4),
      highpass(300),
    ]);
    add(into, faded(flap, 0.001, 0.006), at, between(random, 0.4, 1));
  }
  return inRoom(filtered(into, [lowpass(3200)]), 0.5, -10);
}
