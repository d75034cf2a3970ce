/** What the customer lowers, gives back, picks up and takes along. `t` is 0…1 of the act. */
import { BULKY, type Prop } from '../../props/prop.ts';
import { between, ringing, swell } from '../ease.ts';
import { type Around, type Handled, LYING } from './handled.ts';
import { hands, nearer } from './hold.ts';

/** Lowered by the customer, who has carried it in. */
export function lowered(t: number): Handled {
  const down = between(t, 0.2, 0.66);
  return {
    ...LYING,
    y: -14 * (1 - down),
    lift: 62 * (1 - down) + Math.max(0, ringing((t - 0.68) / 0.16, 1)) * 2.2,
    carried: t < 0.66,
  };
}

/** Pushed over by the customer, taken away by us. */
export function returned(prop: Prop, t: number, around: Around, lay: boolean): Handled {
  const pushed = lay ? 1 : between(t, 0, 0.3);
  const going = between(t, 0.56, 1);
  const y = -22 * (1 - pushed) + around.far * going;
  const coming = 1 - between(t, 0.22, 0.5);
  return {
    ...LYING,
    shown: t < 1,
    y,
    lift: 16 * (1 - pushed),
    facing: 1 - pushed,
    scale: nearer(y, around.far),
    angle: going * 0.2,
    ...(t >= 1
      ? { left: null, right: null }
      : hands(prop, { x: 0, y: Math.max(0, y), away: going > 0 ? 0 : coming }, around)),
  };
}

export function rings(t: number): Handled {
  // Two rings and a rest.
  const on = (from: number) => swell((t - from) * 1000, 330, 50);
  const ring = on(0.06) + on(0.52);
  return {
    ...LYING,
    angle: Math.sin(t * 170) * 0.055 * ring,
    x: Math.sin(t * 121) * 2 * ring,
    glow: ring,
  };
}

export function answered(t: number): Handled {
  const ring = rings(Math.min(1, t * 1.2));
  const up = between(t, 0.6, 0.82);
  return {
    ...ring,
    x: ring.x - up * 60,
    y: -up * 20,
    lift: up * 90,
    facing: up,
    shown: t < 0.82,
  };
}

/** Milliseconds until it is in their hand. */
export const TAKING = 850;
/** Where the hand is, in the world; and both arms, for what one hand cannot hold. */
const HAND = [872, 616] as const;
const ARMS = [806, 676] as const;

/** `time`: milliseconds since it was taken; `place`: where it lay. */
export function takenAlong(
  time: number,
  prop: Prop,
  [x, y]: readonly [x: number, y: number],
): Handled {
  const up = between(time / TAKING, 0.25, 1);
  const bulky = BULKY.includes(prop);
  const [handX, handY] = bulky ? ARMS : HAND;
  return {
    ...LYING,
    x: (handX - x) * up,
    y: (handY - y) * up,
    scale: 1 - 0.12 * up,
    facing: up,
    angle: bulky ? 0 : -0.14 * up,
    carried: true,
  };
}
