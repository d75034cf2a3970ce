/** A quiet lobby: a clock, somebody types, a lift arrives on another floor. */
import { bandpass, filtered, highpass, lowpass } from '../signal/filter.ts';
import { hiss } from '../signal/noise.ts';
import { between, type Random, randomFor } from '../signal/random.ts';
import { echoes } from '../signal/reverb.ts';
import { along, dying, faded } from '../signal/shape.ts';
import { add, type Signal, silence, together } from '../signal/signal.ts';
import { BAR, struck } from '../signal/struck.ts';
import { air, at } from './air.ts';
import { addRound, emptyLoop, LOOP } from './loop.ts';

const LOBBY = { seconds: 0.9, dull: 2200, size: 1.2 };

export function frontDesk(): Signal {
  const random = randomFor('front-desk');
  const small = emptyLoop();
  for (let second = 0; second < LOOP; second += 1) {
    addRound(small, tick(second % 2 === 0 ? 1500 : 1320, random), second + 0.4, 0.5);
  }
  for (let second = 1.6; second < 4.1; second += between(random, 0.11, 0.3)) {
    addRound(small, tick(between(random, 600, 900), random), second, between(random, 0.3, 0.6));
  }
  const far = addRound(emptyLoop(), lift(random), 6.2);
  return together(
    at(-38, air('front-desk', 1100)),
    at(-63, small),
    at(-60, echoes(small, LOBBY, true)),
    at(-52, echoes(far, LOBBY, true)),
  );
}

function tick(pitch: number, random: Random): Signal {
  return faded(
    filtered(dying(hiss(0.03, random), 0.02), [bandpass(pitch, 3), lowpass(2600)]),
    0.001,
    0.01,
  );
}

/** It comes, it rings once, its doors open. */
function lift(random: Random): Signal {
  const into = silence(4.6);
  const motor = filtered(hiss(2.4, random), [bandpass(160, 2), highpass(80)]);
  add(
    into,
    along(motor, [
      [0, 0],
      [1.4, 1],
      [2, 0.8],
      [2.4, 0],
    ]),
    0,
    1.6,
  );
  add(into, struck(BAR, 659.25, 0.9, 0.015), 2.5, 0.16);
  const doors = filtered(hiss(1.4, random), [bandpass(380, 0.8), lowpass(900)]);
  return add(
    into,
    along(doors, [
      [0, 0],
      [0.3, 1],
      [1, 0.7],
      [1.4, 0],
    ]),
    3.1,
    0.6,
  );
}
