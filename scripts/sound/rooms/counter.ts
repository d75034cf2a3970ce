/** A room that could be anywhere: air, a refrigerator, somebody who walks at the back. */
import { randomFor } from '../signal/random.ts';
import { echoes } from '../signal/reverb.ts';
import { type Signal, together } from '../signal/signal.ts';
import { air, at } from './air.ts';
import { step, thud } from './events.ts';
import { addRound, emptyLoop, tone, wandering } from './loop.ts';

const ROOM = { seconds: 0.6, dull: 1500 };

export function counter(): Signal {
  const random = randomFor('counter');
  const cold = together(tone(100, 1), tone(200, 0.5, 0.2), tone(300, 0.2, 0.7));
  const back = emptyLoop();
  for (let n = 0; n < 5; n += 1) addRound(back, step(random, 0.5), 2.6 + n * 0.58, 0.6 + n * 0.05);
  addRound(back, thud(95, random), 8.9, 0.3);
  return together(
    at(-38, air('counter', 1000)),
    at(-48, wandering(cold, 4, 0.7, 1.1, random)),
    at(-53, echoes(back, ROOM, true)),
  );
}
