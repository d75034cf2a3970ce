/**
 * One hand, finger by finger, so that a fist can open without a jump. Turning it brings the fingers
 * behind one another until its edge is seen, and then its other face.
 */
import { type Drawing, fill, type Group, line, placed, within } from './drawing.ts';
import type { Look } from './look.ts';
import { capsule, curve, ellipse, type Point, p } from './path.ts';
import type { Arm } from './pose.ts';

/** In hand units: the wrist is (0, 0), the fingers grow along y, the thumb lies at x > 0. */
interface Finger {
  readonly x: number;
  readonly y: number;
  readonly length: number;
  readonly width: number;
  /** Radians from the hand's own direction, at spread 1. */
  readonly fan: number;
}

const INDEX: Finger = { x: 15, y: 42, length: 41, width: 6.7, fan: -0.24 };
const MIDDLE: Finger = { x: 4.8, y: 45, length: 43, width: 6.9, fan: -0.06 };
const RING: Finger = { x: -5.8, y: 43.5, length: 39, width: 6.5, fan: 0.12 };
const LITTLE: Finger = { x: -15.4, y: 39, length: 30, width: 5.6, fan: 0.34 };

/** The palm from the wrist on: y, its two edges, and half its thickness. */
const PALM: readonly (readonly [y: number, thumbSide: number, other: number, thick: number])[] = [
  [-8, 12.5, -12.5, 11],
  [4, 14.5, -13.5, 11.5],
  [16, 19.5, -17.5, 12.5],
  [32, 22, -21, 12],
  [44, 20.5, -20, 9.5],
  [50, 7, -8, 4.5],
];

/** From this bend on a finger's tip comes back over the palm. */
const FOLDED = 1 / 1.75;

function palmOutline(turn: number): string {
  const right: Point[] = [];
  const left: Point[] = [];
  for (const [y, a, b, thick] of PALM) {
    right.push([Math.max(a * turn, b * turn, thick), y]);
    left.unshift([Math.min(a * turn, b * turn, -thick), y]);
  }
  return curve([...right, ...left], true, 0.9);
}

interface Bone {
  readonly path: string;
  /** What the light reaches of it. */
  readonly lit: string;
}

/** `lx`, `ly`: which way the light lies. */
function bone(a: Point, ra: number, b: Point, rb: number, [lx, ly]: Point): Bone {
  const k = 0.14;
  const to = ([x, y]: Point, r: number): Point => [x + lx * r * k, y + ly * r * k];
  return {
    path: capsule(a, ra, b, rb),
    lit: capsule(to(a, ra), ra * (1 - k), to(b, rb), rb * (1 - k)),
  };
}

interface Bent {
  readonly near: Bone;
  readonly far: Bone;
  readonly folded: boolean;
  readonly nail: { readonly d: string; readonly strength: number };
}

function bend(f: Finger, curl: number, hand: Arm, light: Point): Bent {
  const angle = f.fan * hand.turn * (0.22 + 0.78 * hand.spread) * (1 - 0.6 * curl);
  const dx = -Math.sin(angle);
  const dy = Math.cos(angle);
  const closed = Math.max(0, Math.min(1, curl));
  // Seen from the front a bending finger grows shorter, then folds back over the palm.
  const first = f.length * 0.52 * Math.cos(closed * 1.38);
  const second = f.length * 0.48 * Math.cos(closed * 2.75);
  // Seen on its edge it bends sideways instead.
  const edge = 1 - Math.min(1, hand.turn ** 2);
  const width = f.width * (1 + 0.22 * edge);
  const knuckle: Point = [f.x * hand.turn, f.y - 2];
  const middle: Point = [
    knuckle[0] + dx * first + edge * f.length * 0.4 * Math.sin(closed * 1.3),
    f.y + dy * first,
  ];
  const tip: Point = [
    middle[0] + dx * second + edge * f.length * 0.44 * Math.sin(closed * 2.6),
    middle[1] + dy * second,
  ];
  return {
    near: bone(knuckle, width, middle, width * 0.96, light),
    far: bone(middle, width * 0.96, tip, width * 0.8, light),
    folded: closed > FOLDED,
    nail: {
      d: ellipse(tip[0] + dx * 1.4, tip[1] + dy * 1.4, f.width * 0.46, f.width * 0.54),
      strength: Math.max(0, Math.min(1, hand.turn)) * Math.max(0, 1 - closed / 0.4),
    },
  };
}

function thumbBones(hand: Arm, light: Point): readonly [Bone, Bone] {
  const out = (-0.12 - hand.thumb * 0.78) * hand.turn;
  const further = out + 0.26 * hand.turn;
  // It stands before the palm: on the hand's edge it is seen beside the fingers.
  const edge = 1 - Math.min(1, hand.turn ** 2);
  const base: Point = [11 * hand.turn + 5 * edge, 15];
  const middle: Point = [base[0] - Math.sin(out) * 24 + 8 * edge, base[1] + Math.cos(out) * 24];
  const tip: Point = [
    middle[0] - Math.sin(further) * 20 + 2 * edge,
    middle[1] + Math.cos(further) * 20,
  ];
  return [bone(base, 10.5, middle, 7.4, light), bone(middle, 7.4, tip, 5.7, light)];
}

export interface HandDrawing {
  readonly whole: Drawing;
  /** The thumb alone, once more: it lies over what a hand shown from its palm holds. */
  readonly thumb: Drawing;
}

/** A watch on the wrist; only its strap shows from the palm. */
function drawWatch(strap: string, turn: number): Drawing[] {
  const half = 9 + 5 * Math.abs(turn);
  const face = Math.max(0, Math.min(1, turn));
  return [
    line(p`M${-half} 3Q0 6 ${half} 3`, strap, 9.5),
    fill(ellipse(0, 4.5, 9.6), '#c9a85a', face),
    fill(ellipse(0, 4.5, 7.4), '#fbf6ea', face),
    line('M0 4.5V-0.5M0 4.5L3.6 6', '#3a2f38', 1.5, face),
  ];
}

/** `side` −1 for the viewer's left hand. */
export function drawHand(hand: Arm, side: -1 | 1, look: Look): HandDrawing {
  const { skin } = look;
  const size = look.body.hand * 1.14;
  const angle = hand.angle - Math.PI / 2;
  // The light comes from the upper left of the picture, however the hand lies.
  const light: Point = [
    (-Math.cos(angle) - Math.sin(angle)) * -side * 0.7,
    (Math.sin(angle) - Math.cos(angle)) * 0.7,
  ];
  const palm = palmOutline(hand.turn);
  const fingers = [
    bend(LITTLE, hand.fingers, hand, light),
    bend(RING, hand.fingers, hand, light),
    bend(MIDDLE, hand.fingers * 0.97, hand, light),
    bend(INDEX, hand.index, hand, light),
  ];
  const thumb = thumbBones(hand, light);
  // Lines part what overlaps; seen on its edge the hand shows none, and so can change its order.
  const part = Math.min(1, Math.abs(hand.turn) * 2.5);
  const draw = (bones: readonly Bone[]): Drawing[] => {
    const path = bones.map((one) => one.path).join('');
    return [
      line(path, skin.line, 3, 0.6 * part),
      fill(path, skin.shade),
      fill(bones.map((one) => one.lit).join(''), skin.base),
    ];
  };
  const back = hand.turn >= 0;
  const silhouette =
    palm +
    fingers.map((one) => one.near.path + one.far.path).join('') +
    thumb.map((one) => one.path).join('');
  const palmShapes = [
    fill(palm, skin.base),
    // The sleeve's shadow.
    fill(ellipse(0, -8, 17, 8), skin.shade, 0.6),
  ];
  const straight = fingers.flatMap(({ near, far, folded, nail }) => [
    ...draw(folded ? [near] : [near, far]),
    ...(nail.strength > 0.02 ? [fill(nail.d, skin.light, nail.strength)] : []),
  ]);
  const k = hand.turn;
  const mark = (d: string, strength: number) => line(d, skin.line, 1.7, strength * Math.abs(k));
  const parts = back
    ? [
        ...draw(thumb),
        ...straight,
        ...palmShapes,
        mark(p`M${10 * k} 37L${11 * k} 43`, 0.4),
        mark(p`M0 39V46`, 0.4),
        mark(p`M${-10 * k} 37L${-11 * k} 44`, 0.4),
      ]
    : [
        ...straight,
        ...palmShapes,
        mark(p`M${-17 * k} 33C${-6 * k} 34 ${6 * k} 38 ${13 * k} 45`, 0.45),
        ...fingers.flatMap(({ far, folded }) => (folded ? draw([far]) : [])),
        ...draw(thumb),
        // Its ball is one with the palm.
        fill(ellipse(9.5 * k, 15, 9.6, 12), skin.base),
        mark(p`M${3 * k} 8C${-3 * k} 18 ${-1 * k} 28 ${5 * k} 35`, 0.4),
      ];
  // Laid on the counter it points towards us and looks shorter.
  const length = 1 - 0.34 * hand.forward;
  const watch = look.watch !== undefined && side < 0 ? drawWatch(look.watch, k) : [];
  const at = (of: readonly Drawing[]): Group =>
    placed(hand.wristX, hand.wristY, angle, -side * size, size * length, of);
  return { whole: at([within(silhouette, parts), ...watch]), thumb: at(draw(thumb)) };
}
