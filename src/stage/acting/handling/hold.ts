/** Where the trainee's hands take hold of each thing. World units. */
import type { Prop } from '../../props/prop.ts';
import type { Grip } from '../../trainee/own-hands.ts';
import type { Around, HandAt, Handled } from './handled.ts';

/** Where hands take hold of it. */
interface Hold {
  readonly grip: Grip;
  /** From its middle to each side. */
  readonly half: number;
  readonly y: number;
  /** How many hands it takes. */
  readonly hands: 1 | 2;
}

const PLATE: Hold = { grip: 'under', half: 88, y: -3, hands: 2 };
const PAPER: Hold = { grip: 'over', half: 26, y: 6, hands: 1 };
const HOLDS: Readonly<Record<Prop, Hold>> = {
  'wrong-sandwich': PLATE,
  sandwich: PLATE,
  cake: { ...PLATE, half: 66 },
  ticket: PAPER,
  'seat-plan': { ...PAPER, half: 40 },
  slip: PAPER,
  parcel: { grip: 'side', half: 88, y: -34, hands: 2 },
  pass: { ...PAPER, half: 36 },
  voucher: PAPER,
  note: PAPER,
  phone: PAPER,
};

/** What comes from below grows a little smaller as it goes away from us. */
export const nearer = (y: number, far: number): number => 1 + 0.14 * Math.max(0, y / far);

interface Reach {
  readonly x: number;
  readonly y: number;
  /** 0 at the thing, 1 out of sight. */
  readonly away: number;
}

/** The hands that hold `prop` when it is at `x`, `y`; on their way out they part. */
export function hands(
  prop: Prop,
  at: Reach,
  { far, right }: Around,
): Pick<Handled, 'left' | 'right'> {
  const { grip, half, y, hands: many } = HOLDS[prop];
  if (at.away >= 1) return { left: null, right: null };
  const out = at.away * 46;
  const down = at.y + y + at.away * far;
  const one = (side: -1 | 1): HandAt => ({ grip, x: at.x + side * (half + out), y: down });
  return {
    left: many === 2 || !right ? one(-1) : null,
    right: many === 2 || right ? one(1) : null,
  };
}

/** It is taken by its upper edge, and not carried. */
export function fromAbove(prop: Prop): boolean {
  return HOLDS[prop].grip === 'over';
}
