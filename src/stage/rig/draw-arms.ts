/** Sleeves and hands. Body units. */
import { drawHand } from './draw-hand.ts';
import { type Drawing, fill, line, moved, placed, within } from './drawing.ts';
import { GARMENTS } from './garment/index.ts';
import { TAPE } from './garment/work-jacket.ts';
import type { Look } from './look.ts';
import { capsule, ellipse, lerp, type Point, p, polygon, ribbon } from './path.ts';
import { type Arm, atEar, COUNTER, type Pose } from './pose.ts';
import { settled, shoulderAt } from './stance.ts';

interface DrawnSleeve {
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

function drawSleeve(arm: Arm, shoulder: Point, look: Look, side: -1 | 1): DrawnSleeve {
  const { garment } = look;
  const bulk = 1 + (look.body.shoulder / 142 - 1) * 0.6;
  const style = GARMENTS[garment.kind].sleeve;
  const [r0, r1, r2] = style.radii.map((r) => r * bulk) as [number, number, number];
  const elbow: Point = [arm.elbowX, arm.elbowY];
  const wrist: Point = [arm.wristX, arm.wristY];
  const upper = capsule(shoulder, r0, elbow, r1);
  const forearm = capsule(elbow, r1, wrist, r2);
  const path = upper + forearm;
  if (style.short) return drawShortSleeve(arm, shoulder, look, [r0, r1, r2]);
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
  const shirt = look.under.kind === 'shirt' && style.shirt;
  const band = (t: number, clip: string): Drawing => {
    const r = r1 * 1.2;
    const [ax, ay] = along(elbow, wrist, t, -r);
    const [bx, by] = along(elbow, wrist, t, r);
    return within(clip, [line(p`M${ax} ${ay}L${bx} ${by}`, TAPE, 15 * bulk)]);
  };
  const drawings: Drawing[] = [
    fill(path, garment.shade),
    within(path, [moved(-7, -5, [fill(path, garment.base)])]),
    fill(ribbon([inner(0.25, 0.4), inner(0.6, 3), inner(1, 2.6)]), garment.line, 0.6),
    ...(style.bands ? [band(0.34, path), band(0.6, path)] : []),
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
    fill(capsule(cuffFrom, r2 * 1.06, wrist, r2 * 1.02), garment[style.cuff]),
    within(capsule(cuffFrom, r2 * 1.06, wrist, r2 * 1.02), [
      moved(6, 5, [fill(capsule(cuffFrom, r2, wrist, r2), garment.line, 0.3)]),
    ]),
  ];
  return { path, forearm, drawings };
}

/** Above the elbow the sleeve ends, and the arm goes on. */
function drawShortSleeve(
  arm: Arm,
  shoulder: Point,
  { garment, skin }: Look,
  [r0, r1, r2]: readonly [number, number, number],
): DrawnSleeve {
  const elbow: Point = [arm.elbowX, arm.elbowY];
  const wrist: Point = [arm.wristX, arm.wristY];
  const hem: Point = along(shoulder, elbow, 0.62, 0);
  const bare =
    capsule(hem, r1 * 0.8, elbow, r1 * 0.78) + capsule(elbow, r1 * 0.78, wrist, r2 * 0.82);
  const corner = (t: number, off: number): Point => along(shoulder, elbow, t, off);
  const flare = r1 * 1.04;
  const sleeve =
    ellipse(shoulder[0], shoulder[1], r0) +
    polygon(corner(0, -r0), corner(0.76, -flare), corner(0.76, flare), corner(0, r0));
  const [ax, ay] = corner(0.7, -r0);
  const [bx, by] = corner(0.7, r0);
  return {
    path: bare + sleeve,
    forearm: capsule(elbow, r1 * 0.8, wrist, r2),
    drawings: [
      fill(bare, skin.shade),
      within(bare, [moved(-6, -4, [fill(bare, skin.base)])]),
      fill(sleeve, garment.shade),
      within(sleeve, [
        moved(-7, -5, [fill(sleeve, garment.base)]),
        line(p`M${ax} ${ay}L${bx} ${by}`, garment.trim ?? garment.line, 5, 0.8),
      ]),
    ],
  };
}

export interface Arms {
  /** What stays behind the counter. */
  readonly arms: Drawing[];
  /** Hands laid on it, or before the head. */
  readonly forward: Drawing[];
}

function inHand({ wristX, wristY, angle }: Arm, held: readonly Drawing[]): Drawing {
  return placed(wristX, wristY, angle, 1, 1, held);
}

/** `torso` is what the forearms throw their shadow on: path data. */
export function drawArms(pose: Pose, look: Look, torso: string, held: readonly Drawing[]): Arms {
  const arms: Drawing[] = [];
  const forward: Drawing[] = [];
  const thumbs: Drawing[] = [];
  const pinched = pose.pinch >= 0.5;
  const ear = held.length > 0 && !pinched && atEar(pose);
  let under = torso;
  for (const side of [-1, 1] as const) {
    const arm = settled(side < 0 ? pose.left : pose.right, look, pose);
    const sleeve = drawSleeve(arm, shoulderAt(look, pose, side), look, side);
    const hand = drawHand(arm, side, look);
    arms.push(
      within(under, [moved(3, 10, [fill(sleeve.forearm, '#20121f', 0.2)])]),
      ...sleeve.drawings,
      hand.whole,
    );
    // Drawn twice, so that nothing of it is missing where it is raised above the counter.
    if (arm.forward >= 0.5) forward.push(hand.whole);
    // At the ear it is before the hair.
    if (side > 0 && ear) forward.push(inHand(arm, held), hand.whole);
    if (pinched && arm.wristY < COUNTER) thumbs.push(hand.thumb);
    under += sleeve.path;
  }
  if (held.length === 0 || ear) return { arms, forward };
  if (!pinched) {
    return { arms: [inHand(settled(pose.right, look, pose), held), ...arms], forward };
  }
  // Written for a usual body, it goes where this body's hands go.
  const holding = pose.left.wristY < COUNTER ? [pose.left, pose.right] : [pose.right];
  let [x, y] = [0, 0];
  for (const arm of holding) {
    const hand = settled(arm, look, pose);
    x += (hand.wristX - arm.wristX) / holding.length;
    y += (hand.wristY - arm.wristY) / holding.length;
  }
  return { arms: [...arms, moved(x, y, held), ...thumbs], forward };
}
