/** People: they come, they go, they grow tired of waiting. */

import { slide, step } from '../rooms/events.ts';
import { bandpass, filtered, highpass, lowpass } from '../signal/filter.ts';
import { hiss } from '../signal/noise.ts';
import { between, randomFor } from '../signal/random.ts';
import { along } from '../signal/shape.ts';
import { add, type Signal, silence } from '../signal/signal.ts';
import { inRoom } from './tune.ts';

/** Three steps, nearer and nearer. */
export const stepsIn = (): Signal => walk('steps-in', [0.4, 0.65, 1], 0.48);

/** Four, faster, farther and farther. */
export const stepsOut = (): Signal => walk('steps-out', [1, 0.65, 0.4, 0.22], 0.4);

function walk(name: string, near: readonly number[], every: number): Signal {
  const random = randomFor(name);
  const into = silence((near.length - 1) * every + 0.35);
  for (const [n, loud] of near.entries()) {
    const late = n === 0 ? 0 : between(random, -0.015, 0.015);
    add(into, step(random, 0.55 + 0.45 * loud), n * every + late, loud);
  }
  return inRoom(into, 0.5, -11);
}

/** Somebody breathes out, somebody shifts from one foot to the other. */
export function queue(): Signal {
  const random = randomFor('queue');
  const into = silence(1.25);
  const breath = hiss(0.95, random);
  const sigh = filtered(breath, [bandpass(620, 1.1), highpass(200), lowpass(1700)]);
  const throat = filtered(breath, [bandpass(1250, 2), lowpass(2200)]);
  const curve = [
    [0, 0],
    [0.22, 1],
    [0.5, 0.55],
    [0.95, 0],
  ] as const;
  add(into, along(sigh, curve), 0, 1);
  add(into, along(throat, curve), 0, 0.4);
  add(into, slide(0.3, 480, random), 0.72, 0.5);
  add(into, step(random, 0.5), 0.98, 0.5);
  return inRoom(into, 0.4);
}
