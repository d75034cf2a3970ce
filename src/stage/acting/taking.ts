/** What the customer takes along goes up into their hand, and with it away. */
import { between } from './ease.ts';
import { type Handled, LYING } from './handling.ts';
import type { Prop } from './props.ts';

/** Milliseconds until it is in their hand. */
export const TAKING = 850;
/** Where the hand is, in the world; and both arms, for what one hand cannot hold. */
const HAND = [872, 616] as const;
const ARMS = [806, 676] as const;

/** What can be carried away: in a hand, and in both arms. */
export const LIGHT: readonly Prop[] = ['ticket', 'pass', 'voucher', 'note', 'slip'];
export const BULKY: readonly Prop[] = ['parcel'];

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
