/** One hand, finger by finger, so that a fist can open without a jump. */
import { type Drawing, fill, line, placed } from './drawing.ts';
import type { Look } from './look.ts';
import { capsule, curve, ellipse, type Point } from './path.ts';
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

const INDEX: Finger = { x: 15.5, y: 42, length: 36, width: 6.6, fan: -0.24 };
const MIDDLE: Finger = { x: 5, y: 45, length: 40, width: 6.9, fan: -0.06 };
const RING: Finger = { x: -6, y: 43.5, length: 37, width: 6.5, fan: 0.12 };
const LITTLE: Finger = { x: -16, y: 39, length: 28, width: 5.7, fan: 0.34 };

const PALM: readonly Point[] = [
  [13, -6],
  [17, 12],
  [22, 32],
  [20, 45],
  [5, 50],
  [-8, 48.5],
  [-19, 43],
  [-21, 28],
  [-16, 8],
  [-13, -6],
];

function finger(f: Finger, curl: number, spread: number, look: Look, palm: boolean): Drawing[] {
  const angle = f.fan * (0.22 + 0.78 * spread) * (1 - 0.6 * curl);
  const dx = -Math.sin(angle);
  const dy = Math.cos(angle);
  // Seen from the front a bending finger grows shorter, then folds back over the palm.
  const first = f.length * 0.52 * Math.cos(Math.min(1, curl) * 1.25);
  const second = f.length * 0.48 * Math.cos(Math.min(1, curl) * 2.75);
  const knuckle: Point = [f.x, f.y - 2];
  const middle: Point = [f.x + dx * first, f.y + dy * first];
  const tip: Point = [middle[0] + dx * second, middle[1] + dy * second];
  const near = capsule(knuckle, f.width, middle, f.width * 0.95);
  const far = capsule(middle, f.width * 0.95, tip, f.width * 0.82);
  const edge = 1.7;
  const drawings: Drawing[] = [
    line(near, look.skin.line, edge * 2, 0.55),
    line(far, look.skin.line, edge * 2, 0.55),
    fill(near, look.skin.base),
    fill(far, look.skin.base),
  ];
  if (!palm && curl < 0.4) {
    drawings.push(
      fill(
        ellipse(tip[0] + dx * 1.2, tip[1] + dy * 1.2, f.width * 0.5, f.width * 0.58),
        look.skin.light,
        0.85,
      ),
    );
  }
  return drawings;
}

function thumb(hand: Arm, look: Look): Drawing[] {
  const out = -0.15 - hand.thumb * 0.75;
  const base: Point = [12, 14];
  const middle: Point = [base[0] - Math.sin(out) * 23, base[1] + Math.cos(out) * 23];
  const bend = out + 0.25;
  const tip: Point = [middle[0] - Math.sin(bend) * 19, middle[1] + Math.cos(bend) * 19];
  const near = capsule(base, 9.5, middle, 7.4);
  const far = capsule(middle, 7.4, tip, 5.9);
  return [
    line(near, look.skin.line, 3.4, 0.5),
    line(far, look.skin.line, 3.4, 0.5),
    fill(near, look.skin.base),
    fill(far, look.skin.base),
  ];
}

/** `side` −1 for the viewer's left hand. */
export function drawHand(hand: Arm, side: -1 | 1, look: Look): Drawing {
  const palm = hand.turn < 0;
  const fingers: Drawing[] = [
    ...finger(LITTLE, hand.fingers, hand.spread, look, palm),
    ...finger(RING, hand.fingers, hand.spread, look, palm),
    ...finger(MIDDLE, hand.fingers * 0.97, hand.spread, look, palm),
    ...finger(INDEX, hand.index, hand.spread, look, palm),
  ];
  const back: Drawing[] = [fill(curve(PALM, true, 0.9), look.skin.base)];
  const parts = palm
    ? [
        ...back,
        line('M14 12C6 20 4 32 8 42', look.skin.line, 1.8, 0.4),
        line('M-15 32C-6 30 4 32 10 38', look.skin.line, 1.6, 0.3),
        ...fingers,
        ...thumb(hand, look),
      ]
    : [
        ...thumb(hand, look),
        ...fingers,
        ...back,
        line('M10 37l1 7', look.skin.line, 1.6, 0.3),
        line('M0 39l0 8', look.skin.line, 1.6, 0.3),
        line('M-10 38l-1 7', look.skin.line, 1.6, 0.3),
      ];
  const size = look.body.hand * 1.14;
  // Turning it shows its edge; it never gets thinner than that.
  // Laid on the counter it points towards us and looks shorter.
  const length = 1 - 0.34 * hand.forward;
  const width = Math.sign(hand.turn || 1) * (0.5 + 0.5 * Math.min(1, Math.abs(hand.turn)));
  return placed(
    hand.wristX,
    hand.wristY,
    hand.angle - Math.PI / 2,
    -side * width * size,
    size * length,
    parts,
  );
}
