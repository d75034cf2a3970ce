/** A call at home: hardly anything, a clock in the next room, a car outside. */
import { bandpass, filtered, lowpass } from '../signal/filter.ts';
import { hiss } from '../signal/noise.ts';
import { randomFor } from '../signal/random.ts';
import { echoes } from '../signal/reverb.ts';
import { along, dying, faded } from '../signal/shape.ts';
import { type Signal, together } from '../signal/signal.ts';
import { air, at } from './air.ts';
import { addRound, emptyLoop, LOOP } from './loop.ts';

export function home(): Signal {
  const random = randomFor('home');
  const clock = emptyLoop();
  for (let second = 0; second < LOOP; second += 1) {
    const beat = dying(hiss(0.03, random), 0.018);
    const pitch = second % 2 === 0 ? 1100 : 940;
    addRound(
      clock,
      faded(filtered(beat, [bandpass(pitch, 4), lowpass(2200)]), 0.001, 0.01),
      second + 0.25,
    );
  }
  const car = along(filtered(hiss(5.5, random), [bandpass(170, 0.8), lowpass(450)]), [
    [0, 0],
    [2.6, 1],
    [5.5, 0],
  ]);
  return together(
    at(-38, air('home', 750)),
    at(-46, addRound(emptyLoop(), car, 5)),
    at(-62, echoes(clock, { seconds: 0.4, dull: 1600 }, true)),
  );
}
