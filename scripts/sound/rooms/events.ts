/** Small things that happen in more than one room. */
import { bandpass, filtered, highpass, lowpass } from '../signal/filter.ts';
import { hiss } from '../signal/noise.ts';
import { between, type Random } from '../signal/random.ts';
import { along, dying, faded } from '../signal/shape.ts';
import { add, type Signal, silence } from '../signal/signal.ts';
import { BOX, CHINA, struck } from '../signal/struck.ts';

/** A cup that is put on its saucer. */
export function cup(random: Random): Signal {
  const pitch = between(random, 1150, 1700);
  const into = silence(0.5);
  add(into, struck(CHINA, pitch, 0.3), 0, 0.8);
  add(into, struck(CHINA, pitch * 1.02, 0.25), between(random, 0.05, 0.09), 0.35);
  return filtered(into, [lowpass(3200)]);
}

/** A box put down, or a door closed somewhere. */
export function thud(pitch: number, random: Random): Signal {
  const into = struck(BOX, pitch, 0.35, 0.005);
  const body = filtered(dying(hiss(0.3, random), 0.12), [bandpass(pitch * 4, 0.7)]);
  // Small loudspeakers have nothing below 200 Hz: the knock has to carry it there.
  return filtered(add(into, body, 0, 1.6), [highpass(150), lowpass(1100)]);
}

/** Paper or cardboard drawn over a counter. */
export function slide(seconds: number, pitch: number, random: Random): Signal {
  const rub = filtered(hiss(seconds, random), [bandpass(pitch, 0.7), highpass(250), lowpass(4200)]);
  return along(rub, [
    [0, 0],
    [seconds * 0.25, 1],
    [seconds * 0.55, 0.5],
    [seconds * 0.7, 0.8],
    [seconds, 0],
  ]);
}

/** One foot put down on a hard floor: the heel, then the sole. */
export function step(random: Random, soft = 1): Signal {
  const into = silence(0.22);
  add(into, struck(BOX, between(random, 150, 185), 0.16, 0.004), 0, 0.4);
  add(into, filtered(dying(hiss(0.06, random), 0.05), [bandpass(700, 0.8)]), 0, 0.8);
  add(into, filtered(dying(hiss(0.1, random), 0.08), [bandpass(1300, 0.7)]), 0.055, 0.4);
  return faded(filtered(into, [highpass(220), lowpass(2200 * soft)]), 0.003, 0.04);
}
