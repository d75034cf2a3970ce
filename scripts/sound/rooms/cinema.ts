/** A foyer before the film: people, popcorn, and music behind closed doors. */
import { bandpass, filtered, lowpass } from '../signal/filter.ts';
import { hiss } from '../signal/noise.ts';
import { between, type Random, randomFor } from '../signal/random.ts';
import { echoes } from '../signal/reverb.ts';
import { dying, faded } from '../signal/shape.ts';
import { add, RATE, ratio, type Signal, silence, together } from '../signal/signal.ts';
import { air, at } from './air.ts';
import { crowd } from './crowd.ts';
import { addRound, emptyLoop, LOOP } from './loop.ts';

const FOYER = { seconds: 1.2, dull: 1900, size: 1.3 };

/** Semitones from C3; four chords of three seconds, slow film music. */
const CHORDS = [
  [-12, 0, 7, 12, 16],
  [-15, -3, 4, 9, 12],
  [-7, -7, 5, 9, 12],
  [-5, -5, 2, 9, 14],
];

export function cinema(): Signal {
  const random = randomFor('cinema');
  const people = crowd('cinema', { people: 9, dull: 850, talk: 0.55 });
  return together(
    at(-41, air('cinema', 700)),
    at(-39.5, echoes(people, FOYER, true)),
    at(-44, music(random)),
    at(
      -57,
      filtered(echoes(popcorn(random), { seconds: 0.5, dull: 2500 }, true), [lowpass(2400)], true),
    ),
  );
}

function music(random: Random): Signal {
  const into = emptyLoop();
  for (const [n, chord] of CHORDS.entries()) {
    const lasts = LOOP / CHORDS.length;
    // Each chord swells out of the one before, so that there is no beat.
    for (const note of chord) addRound(into, strings(note, lasts + 1.6, random), n * lasts);
  }
  const heard = echoes(into, { seconds: 1.8, dull: 900, size: 1.5 }, true);
  return filtered(heard, [lowpass(330, 0.6), lowpass(500, 0.5)], true);
}

/** Three strings, a few cents apart. */
function strings(note: number, seconds: number, random: Random): Signal {
  const into = silence(seconds);
  for (const cents of [-5, 0, 6]) {
    const step = (2 * Math.PI * 130.81 * ratio(note + cents / 100)) / RATE;
    const start = between(random, 0, 6);
    for (let n = 0; n < into.length; n += 1) {
      const turn = start + n * step;
      into[n] = (into[n] ?? 0) + Math.sin(turn) + 0.4 * Math.sin(2 * turn);
    }
  }
  return faded(into, 1.5, 1.6);
}

/** Most of them in one burst, a few after it. */
function popcorn(random: Random): Signal {
  const into = emptyLoop();
  for (let n = 0; n < 46; n += 1) {
    const second = 5 + (random() + random() + random() - 1.5) * 3.6;
    const pop = filtered(dying(hiss(0.03, random), 0.025), [
      bandpass(between(random, 900, 1700), 1.6),
    ]);
    addRound(into, add(silence(0.03), faded(pop, 0.001, 0.005)), second, between(random, 0.3, 1));
  }
  return into;
}
