/** The oven hums, a few people sit over their cups, far away a machine froths milk. */
import { bandpass, filtered, lowpass } from '../signal/filter.ts';
import { hiss } from '../signal/noise.ts';
import { between, randomFor } from '../signal/random.ts';
import { echoes } from '../signal/reverb.ts';
import { along } from '../signal/shape.ts';
import { type Signal, together } from '../signal/signal.ts';
import { air, at } from './air.ts';
import { crowd } from './crowd.ts';
import { cup } from './events.ts';
import { addRound, emptyLoop, scattered, tone, wandering } from './loop.ts';

const WALLS = { seconds: 0.7, dull: 2600 };

export function bakery(): Signal {
  const random = randomFor('bakery');
  const people = crowd('bakery', { people: 5, dull: 1000, talk: 0.5 });
  const hum = together(tone(100, 1), tone(150, 0.35, 0.3), tone(200, 0.4, 0.1), tone(300, 0.12));
  const cups = emptyLoop();
  for (const second of scattered(5, random)) {
    addRound(cups, cup(random), second, between(random, 0.4, 1));
  }
  const froth = addRound(emptyLoop(), steam(random), 7.3);
  return together(
    at(-40, air('bakery', 900)),
    at(-46, wandering(hum, 5, 0.7, 1.1, random)),
    at(-40.5, echoes(people, WALLS, true)),
    at(-56, cups),
    at(-54, echoes(cups, WALLS, true)),
    at(-57, echoes(froth, { seconds: 0.9, dull: 1800 }, true)),
  );
}

function steam(random: () => number): Signal {
  const rush = filtered(hiss(2.6, random), [bandpass(2100, 0.8), lowpass(3500)]);
  return along(rush, [
    [0, 0],
    [0.3, 0.8],
    [1.2, 0.6],
    [1.7, 1],
    [2.6, 0],
  ]);
}
