/** How a person's build and the lean and turn of a pose move neck, shoulders and arms. Body units. */
import type { Look } from './look.ts';
import { lerp, type Point } from './path.ts';
import { type Arm, COUNTER, type Pose } from './pose.ts';

/** How far the neck stands below the usual: who sits, or leans over the counter, is lower. */
export function neckDrop(look: Look, pose: Pose): number {
  return pose.lean * 30 - (look.body.stature ?? 0);
}

/** A place on the chest, across: the side turned away from us grows narrow. */
export function across(x: number, turn: number): number {
  const far = Math.max(0, Math.sign(x) * turn);
  const near = Math.max(0, -Math.sign(x) * turn);
  return x * (1 - 0.36 * far - 0.1 * near);
}

export function shoulderAt(look: Look, pose: Pose, side: -1 | 1): Point {
  const x = across(side * (look.body.shoulder - 32), pose.turn);
  return [x, 102 - pose.shoulders * 12 + neckDrop(look, pose)];
}

/** 0 below `from`, 1 above `to`. */
function share(value: number, from: number, to: number): number {
  return Math.max(0, Math.min(1, (value - from) / (to - from)));
}

/** From the wrist to the fingertips, and from its middle line to the side, fingers spread; hand units. */
const HAND_LENGTH = 94;
const HAND_HALF = 34;

/**
 * How far a hand is raised on its way to the counter or back: half way, where it changes from behind
 * the edge to before it, all of it is above.
 */
function raised({ forward, wristY, angle }: Arm, look: Look): number {
  const rise = 4 * forward * (1 - forward);
  if (rise <= 0) return 0;
  const long = Math.max(0, Math.sin(angle)) * HAND_LENGTH * (1 - 0.34 * forward);
  const low = wristY + (long + Math.abs(Math.cos(angle)) * HAND_HALF) * look.body.hand * 1.14;
  return Math.max(0, low + 8 - COUNTER) * Math.min(1, rise);
}

/**
 * Poses are written for a usual body. A broad one holds its elbows further out; a low one's hands go
 * down with it, but those on the counter stay there.
 */
export function settled(arm: Arm, look: Look, pose: Pose): Arm {
  const drop = neckDrop(look, pose);
  const { shoulder, waist } = look.body;
  const out = Math.max(shoulder - 142, waist - 112, -8);
  // Hands already held wide stay where everybody can see them.
  const outset = (x: number) => {
    const wide = Math.abs(x);
    return x + Math.sign(x) * out * share(wide, 60, 140) * (1 - share(wide, 150, 225));
  };
  // Before the chest a hand is held a little higher, so that the counter does not hide it.
  const wristY =
    arm.wristY +
    drop * lerp(1, 0.5, share(arm.wristY, 60, 160)) * (1 - share(arm.wristY, 190, 250));
  return {
    ...arm,
    elbowX: across(outset(arm.elbowX), pose.turn * 0.5),
    elbowY: arm.elbowY + drop * lerp(0.9, 0.5, share(arm.elbowY, 120, 240)),
    wristX: across(outset(arm.wristX), pose.turn * 0.5),
    wristY: wristY - raised({ ...arm, wristY }, look),
  };
}
