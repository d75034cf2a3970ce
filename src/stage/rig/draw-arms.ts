/** Sleeves and hands. Body units. */
import { drawHand } from './draw-hand.ts';
import { type Drawing, fill, moved, within } from './drawing.ts';
import type { Look } from './look.ts';
import { capsule, lerp, type Point, ribbon } from './path.ts';
import type { Arm, Pose } from './pose.ts';

/** Radii of a sleeve at the shoulder, the elbow and the wrist. */
const SLEEVE = { coat: [37, 34, 25], jumper: [36, 33, 23], cardigan: [35, 31, 21] } as const;

export function shoulderAt(look: Look, pose: Pose, side: -1 | 1): Point {
  return [side * (look.body.shoulder - 32), 102 - pose.shoulders * 12];
}

interface Sleeve {
  readonly path: string;
  readonly forearm: string;
  readonly drawings: Drawing[];
}

function along(a: Point, b: Point, t: number, off: number): [number, number] {
  const length = Math.hypot(b[0] - a[0], b[1] - a[1]) || 1;
  return [
    lerp(a[0], b[0], t) - ((b[1] - a[1]) / length) * off,
    lerp(a[1], b[1], t) + ((b[0] - a[0]) / length) * off,
  ];
}

function drawSleeve(arm: Arm, shoulder: Point, look: Look, side: -1 | 1): Sleeve {
  const { garment } = look;
  const bulk = look.body.shoulder / 142;
  const [r0, r1, r2] = SLEEVE[garment.kind].map((r) => r * bulk) as [number, number, number];
  const elbow: Point = [arm.elbowX, arm.elbowY];
  const wrist: Point = [arm.wristX, arm.wristY];
  const upper = capsule(shoulder, r0, elbow, r1);
  const forearm = capsule(elbow, r1, wrist, r2);
  const path = upper + forearm;
  const edge = (off: 1 | -1): Drawing => {
    const point = (t: number, w: number): [number, number, number] => [
      ...along(elbow, wrist, t, off * lerp(r1, r2, t) * 0.985),
      w,
    ];
    return fill(
      ribbon([point(0.02, 0.4), point(0.3, 2.8), point(0.7, 3.2), point(1, 2.4)]),
      garment.line,
      0.75,
    );
  };
  // Where sleeve and body part, from the armpit down.
  const inner = (t: number, w: number): [number, number, number] => [
    ...along(shoulder, elbow, t, side * lerp(r0, r1, t) * 0.98),
    w,
  ];
  const cuffFrom: Point = along(elbow, wrist, 0.9, 0);
  const cuffTo: Point = along(elbow, wrist, 1.05, 0);
  const shirt = look.under.kind === 'shirt' && garment.kind === 'coat';
  const drawings: Drawing[] = [
    fill(path, garment.shade),
    within(path, [moved(-7, -5, [fill(path, garment.base)])]),
    fill(ribbon([inner(0.25, 0.4), inner(0.6, 3), inner(1, 2.6)]), garment.line, 0.6),
    edge(1),
    edge(-1),
    // A fold where the sleeve bends.
    fill(
      ribbon([
        [...along(elbow, shoulder, 0.02, 0), 0.5],
        [...along(elbow, wrist, 0.14, 6), 3],
        [...along(elbow, wrist, 0.32, 12), 0.5],
      ]),
      garment.line,
      0.5,
    ),
    ...(shirt ? [fill(capsule(wrist, r2 * 0.84, cuffTo, r2 * 0.82), look.under.base)] : []),
    fill(
      capsule(cuffFrom, r2 * 1.06, wrist, r2 * 1.02),
      garment.kind === 'coat' ? garment.shade : garment.light,
    ),
    within(capsule(cuffFrom, r2 * 1.06, wrist, r2 * 1.02), [
      moved(6, 5, [fill(capsule(cuffFrom, r2, wrist, r2), garment.line, 0.3)]),
    ]),
  ];
  return { path, forearm, drawings };
}

export interface Arms {
  /** What stays behind the counter. */
  readonly arms: Drawing[];
  /** Hands laid on it. */
  readonly forward: Drawing[];
}

/** `torso` is what the forearms throw their shadow on: path data. */
export function drawArms(pose: Pose, look: Look, torso: string): Arms {
  const arms: Drawing[] = [];
  const forward: Drawing[] = [];
  let under = torso;
  const sides = pose.over > 0 ? ([-1, 1] as const) : ([1, -1] as const);
  for (const side of sides) {
    const arm = side < 0 ? pose.left : pose.right;
    const sleeve = drawSleeve(arm, shoulderAt(look, pose, side), look, side);
    arms.push(
      within(under, [moved(3, 10, [fill(sleeve.forearm, '#20121f', 0.2)])]),
      ...sleeve.drawings,
    );
    const hand = drawHand(arm, side, look);
    if (arm.forward > 0.01) forward.push({ of: [hand], alpha: Math.min(1, arm.forward) });
    else arms.push(hand);
    under += sleeve.path;
  }
  return { arms, forward };
}
