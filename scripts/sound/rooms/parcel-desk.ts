/** Behind the desk a belt runs; boxes are moved, one is taped. */
import { bandpass, filtered, highpass, lowpass } from '../signal/filter.ts';
import { hiss } from '../signal/noise.ts';
import { between, type Random, randomFor } from '../signal/random.ts';
import { echoes } from '../signal/reverb.ts';
import { along } from '../signal/shape.ts';
import { RATE, type Signal, together } from '../signal/signal.ts';
import { air, at } from './air.ts';
import { slide, thud } from './events.ts';
import { addRound, emptyLoop, fitting, LOOP, scattered, tone, wandering } from './loop.ts';

const DEPOT = { seconds: 0.9, dull: 1700, size: 1.3 };

export function parcelDesk(): Signal {
  const random = randomFor('parcel-desk');
  const boxes = emptyLoop();
  for (const second of scattered(3, random)) {
    addRound(boxes, slide(between(random, 0.5, 0.9), 800, random), second, 0.5);
    addRound(boxes, thud(between(random, 75, 110), random), second + 0.75, 0.5);
  }
  const taped = addRound(emptyLoop(), tape(random), 8.6);
  return together(
    at(-40, air('parcel-desk', 800)),
    at(-40, belt(random)),
    at(-52, filtered(boxes, [lowpass(2200)], true)),
    at(-50, echoes(boxes, DEPOT, true)),
    at(-55, echoes(taped, DEPOT, true)),
  );
}

/** A motor, and rollers that are never quite alike. */
function belt(random: Random): Signal {
  const motor = together(tone(50, 0.5), tone(100, 1, 0.2), tone(149, 0.3), tone(201, 0.25, 0.6));
  const rumble = filtered(hiss(LOOP, random), [highpass(60), lowpass(210, 0.6)], true);
  const rollers = filtered(hiss(LOOP, random), [bandpass(520, 0.9), lowpass(1200)], true);
  const turn = (2 * Math.PI * fitting(5.5)) / RATE;
  const uneven = rollers.map((x, n) => x * (0.55 + 0.3 * Math.sin(turn * n)));
  return together(
    at(-46, wandering(motor, 6, 0.8, 1.1, random)),
    at(-42, wandering(rumble, 9, 0.8, 1.2, random)),
    at(-47, wandering(uneven, 24, 0.5, 1.2, random)),
  );
}

/** Tape drawn from its roll in one pull: it lets go in little jerks. */
function tape(random: Random): Signal {
  const seconds = 1.1;
  let jerk = 1;
  const rush = hiss(seconds, random).map((x, n) => {
    if (n % Math.round(RATE / 90) === 0) jerk = between(random, 0.3, 1);
    return x * jerk;
  });
  return along(filtered(rush, [bandpass(1500, 0.8), lowpass(2600)]), [
    [0, 0],
    [0.15, 0.6],
    [0.8, 1],
    [0.95, 0.8],
    [seconds, 0],
  ]);
}
