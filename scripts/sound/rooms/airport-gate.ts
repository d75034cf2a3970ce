/** A hall with a long echo: cases roll by, far away somebody announces something. */
import { bandpass, filtered, highpass, lowpass } from '../signal/filter.ts';
import { hiss } from '../signal/noise.ts';
import { between, oneOf, type Random, randomFor } from '../signal/random.ts';
import { echoes } from '../signal/reverb.ts';
import { along } from '../signal/shape.ts';
import { add, RATE, ratio, type Signal, silence, together } from '../signal/signal.ts';
import { BAR, struck } from '../signal/struck.ts';
import { voiceClips } from '../voice/babble.ts';
import { air, at } from './air.ts';
import { crowd } from './crowd.ts';
import { addRound, emptyLoop } from './loop.ts';

const HALL = { seconds: 3.2, dull: 1500, size: 2.2 };

export function airportGate(): Signal {
  const random = randomFor('airport-gate');
  const people = crowd('airport-gate', { people: 10, dull: 800, talk: 0.45 });
  const cases = emptyLoop();
  addRound(cases, rolling(4.2, random), 0.6);
  addRound(cases, rolling(3.6, random), 6.4, 0.6);
  const called = addRound(emptyLoop(), announcement(random), 3.4);
  return together(
    at(-39, air('airport-gate', 650)),
    at(-40, echoes(people, HALL, true)),
    at(-50, cases),
    at(-49, echoes(cases, HALL, true)),
    at(-52, echoes(called, HALL, true)),
  );
}

/** A case on its wheels, over the joints of the floor, past us and away. */
function rolling(seconds: number, random: Random): Signal {
  const joint = Math.round(RATE * between(random, 0.21, 0.25));
  const rush = hiss(seconds, random).map((x, n) => x * (0.45 + Math.exp(-(n % joint) / 500)));
  const wheels = filtered(rush, [highpass(120), bandpass(330, 0.6), lowpass(1100)]);
  return along(wheels, [
    [0, 0],
    [seconds * 0.45, 1],
    [seconds, 0],
  ]);
}

/** Three notes, then a voice of which the hall leaves nothing but the tune. */
function announcement(random: Random): Signal {
  const into = silence(5.4);
  for (const [n, note] of [7, 4, 0].entries()) {
    add(into, struck(BAR, 523.25 * ratio(note), 0.9, 0.02), n * 0.42, 0.3);
  }
  const clips = voiceClips('alto').filter(([clip]) => clip.startsWith('plain'));
  for (let second = 1.7; second < 4.9; ) {
    const [, sound] = oneOf(random, clips);
    add(into, sound, second, 1.3);
    second += sound.length / RATE + (random() < 0.2 ? 0.3 : 0);
  }
  return filtered(into, [highpass(350), lowpass(1300)]);
}
