/** What the customer takes along goes up into their hand, and with it away. */
import { between } from './ease.ts';
import { type Handled, LYING } from './handling.ts';

/** Milliseconds until it is in their hand. */
export const TAKING = 850;
/** Where the hand is, in the world. */
const HAND = [872, 616] as const;

/** `time`: milliseconds since it was taken; `place`: where it lay. */
export function takenAlong(time: number, [x, y]: readonly [x: number, y: number]): Handled {
  const up = between(time / TAKING, 0.25, 1);
  return {
    ...LYING,
    x: (HAND[0] - x) * up,
    y: (HAND[1] - y) * up,
    scale: 1 - 0.12 * up,
    facing: up,
    angle: -0.14 * up,
    carried: true,
  };
}
