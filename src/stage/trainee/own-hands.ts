/**
 * The trainee's own hands, seen by themselves: they come in from the near edge. (0, 0) is the point
 * that touches the thing; world units, drawn a little larger than the customer's, being nearer.
 */
import { tones } from '../rig/colour.ts';
import { drawHand } from '../rig/draw-hand.ts';
import { type Drawing, fill, line, moved, within } from '../rig/drawing.ts';
import type { Look } from '../rig/look.ts';
import { lookFor } from '../rig/look-for.ts';
import { capsule, lerp, type Point } from '../rig/path.ts';
import type { Arm } from '../rig/pose.ts';
import type { Dress } from './dress.ts';

/**
 * `under` holds a plate from below, `over` lies on paper with its fingertips, `side` stands at the
 * wall of a box, `pen` writes.
 */
export type Grip = 'under' | 'over' | 'side' | 'pen';
export type Side = -1 | 1;

/** Where a hand can reach; the forearm goes on below any edge. */
export const HAND_EXTENT = { x: -130, y: -110, width: 320, height: 560 } as const;

const NEARER = 1.16;
const SKIN = tones('#f0c5a0');

interface Shape {
  /** For the right hand. */
  readonly wrist: Point;
  readonly elbow: Point;
  readonly hand: Partial<Arm>;
}

const SHAPES: Readonly<Record<Grip, Shape>> = {
  under: {
    wrist: [58, 74],
    elbow: [168, 420],
    hand: { angle: -2.25, turn: -1, index: 0.1, fingers: 0.12, thumb: 0.1, spread: 0.35 },
  },
  over: {
    wrist: [44, 92],
    elbow: [150, 420],
    hand: { angle: -2.02, turn: 1, index: 0.06, fingers: 0.16, thumb: 0.6, spread: 0.35 },
  },
  side: {
    wrist: [40, 62],
    elbow: [150, 420],
    hand: { angle: -1.95, turn: 0.55, index: 0.1, fingers: 0.14, thumb: 0.9, spread: 0.2 },
  },
  pen: {
    wrist: [74, 66],
    elbow: [170, 420],
    hand: { angle: -2.4, turn: 0.8, index: 0.42, fingers: 0.72, thumb: 0.25, spread: 0 },
  },
};

const RELAXED: Arm = {
  angle: 0,
  turn: 1,
  index: 0.2,
  fingers: 0.2,
  thumb: 0.4,
  spread: 0.2,
  forward: 0,
  elbowX: 0,
  elbowY: 0,
  wristX: 0,
  wristY: 0,
};

/** Only the hand is looked at; everything else of a look stays unseen. */
const OWN: Look = { ...lookFor('trainee'), skin: SKIN };
const SIZE = NEARER / OWN.body.hand;

function forearm(wrist: Point, elbow: Point, dress: Dress): Drawing[] {
  const at = (t: number): Point => [lerp(wrist[0], elbow[0], t), lerp(wrist[1], elbow[1], t)];
  const bare = capsule(wrist, 19, at(0.7), 34);
  const from = dress.rolled ? 0.36 : 0.03;
  const sleeve = capsule(at(from), dress.rolled ? 37 : 30, elbow, 52);
  const cuff = capsule(
    at(from - 0.015),
    dress.rolled ? 38 : 31,
    at(from + 0.075),
    dress.rolled ? 41 : 34,
  );
  const shaded = (path: string, base: string, shade: string): Drawing[] => [
    fill(path, shade),
    within(path, [moved(-9, -3, [fill(path, base)])]),
  ];
  const { sleeve: cloth } = dress;
  return [
    ...shaded(bare, SKIN.base, SKIN.shade),
    ...shaded(sleeve, cloth.base, cloth.shade),
    line(capsule(at(from + 0.2), 1, at(from + 0.42), 1), cloth.line, 3, 0.35),
    ...(dress.rolled
      ? shaded(cuff, cloth.light, cloth.shade)
      : [
          fill(cuff, cloth.shade),
          line(`M${at(from)[0] - 27} ${at(from)[1] + 14}q26 16 54 -12`, dress.cuff, 7),
        ]),
  ];
}

/** The thumb that holds a rim from above: it lies before the thing, the rest behind it. */
function thumbOver(): Drawing[] {
  const near = capsule([44, 40], 11.5, [26, 12], 9.5);
  const far = capsule([26, 12], 9.5, [5, -4], 7.6);
  return [
    line(near, SKIN.line, 3.4, 0.4),
    line(far, SKIN.line, 3.4, 0.4),
    fill(near, SKIN.base),
    fill(far, SKIN.base),
    fill(capsule([10, -3], 4.2, [5, -6], 3.6), SKIN.light, 0.9),
  ];
}

function pen(): Drawing[] {
  return [
    line('M1 -1L56 -62', '#24142a', 9, 0.2),
    line('M4 -5L54 -62', '#2f6f73', 8),
    line('M8 -12L50 -60', '#4e9297', 2.6),
    line('M0 0L6 -7', '#2a2230', 4),
  ];
}

export interface OwnHand {
  /** All of it, or what a thing hides. */
  readonly hand: readonly Drawing[];
  /** What lies before the thing. */
  readonly thumb: readonly Drawing[];
}

function mirrored(side: Side, of: readonly Drawing[]): readonly Drawing[] {
  return side === 1 ? of : [{ at: [-1, 0, 0, 1, 0, 0], of }];
}

export function drawOwnHand(grip: Grip, side: Side, dress: Dress): OwnHand {
  const { wrist, elbow, hand } = SHAPES[grip];
  const arm: Arm = { ...RELAXED, ...hand };
  const drawn = drawHand(arm, 1, OWN);
  const fingers: Drawing = {
    at: [SIZE, 0, 0, SIZE, wrist[0], wrist[1]],
    of: [drawn.whole],
  };
  const all = [...forearm(wrist, elbow, dress), ...(grip === 'pen' ? pen() : []), fingers];
  return {
    hand: mirrored(side, all),
    thumb: grip === 'under' ? mirrored(side, thumbOver()) : [],
  };
}
