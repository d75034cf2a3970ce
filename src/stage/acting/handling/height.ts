/** How high a thing is held up so that it is seen. World units. */
import type { Prop } from '../../props/prop.ts';
import type { Around, HandAt, Handled } from './handled.ts';

/** How high a thing is shown to the customer before it is set down. */
export const SHOWN = 104;

/** Below the chin, with air: nothing is held up higher than this. World y. */
const CHIN = 490;
/** From where they stand, or from the middle of paper. */
const TALL: Readonly<Partial<Record<Prop, number>>> = {
  'wrong-sandwich': 62,
  sandwich: 62,
  cake: 92,
  parcel: 108,
};

/**
 * How much higher than usual a thing that lies at `y` is shown, so that it is seen above `bottom`,
 * where the page begins: as much as it takes, and never before the face. World units.
 */
export function higher(prop: Prop, y: number, bottom: number): number {
  const wanted = y - SHOWN - (bottom - 40);
  return Math.max(0, Math.min(wanted, y - SHOWN - CHIN - (TALL[prop] ?? 44)));
}

/** Paper is held up on its way, where it would lie under the page: nobody could read it there. */
export function heldUp(at: Handled, up: number, { high }: Around): Handled {
  if (high === 0 || up === 0) return at;
  const by = (SHOWN + high) * up;
  const raised = (hand: HandAt | null) => hand && { ...hand, y: hand.y - by };
  return {
    ...at,
    y: at.y - by,
    facing: Math.max(at.facing, up),
    left: raised(at.left),
    right: raised(at.right),
  };
}
