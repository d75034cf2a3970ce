/**
 * Joints and hands. Body units: (0, 0) is where head and neck meet, y grows downwards, the counter
 * hides everything below `COUNTER`. "Left" and "right" are the viewer's. All numbers blend.
 */

/** Height of the counter's far edge, in body units. */
export const COUNTER = 262;

export interface Hand {
  /** Where the fingers point: radians, 0 to the right, π/2 down. */
  readonly angle: number;
  /** 1 shows the back of the hand, −1 the palm, 0 its edge. */
  readonly turn: number;
  /** 0 straight, 1 closed. */
  readonly index: number;
  readonly fingers: number;
  /** 0 along the hand, 1 away from it. */
  readonly thumb: number;
  readonly spread: number;
  /** Laid on the counter, before everything that stands on it. */
  readonly forward: number;
}

export interface Arm extends Hand {
  readonly elbowX: number;
  readonly elbowY: number;
  readonly wristX: number;
  readonly wristY: number;
}

export interface Pose {
  readonly left: Arm;
  readonly right: Arm;
  /** Shoulders drawn up, −1…1. */
  readonly shoulders: number;
  /** Which arm lies over the other: the right one where positive. */
  readonly over: number;
}

function blendArms(a: Arm, b: Arm, t: number): Arm {
  const arm: Record<keyof Arm, number> = { ...a };
  for (const key of Object.keys(a) as (keyof Arm)[]) arm[key] = a[key] + (b[key] - a[key]) * t;
  return arm;
}

export function blendPoses(a: Pose, b: Pose, t: number): Pose {
  return {
    left: blendArms(a.left, b.left, t),
    right: blendArms(a.right, b.right, t),
    shoulders: a.shoulders + (b.shoulders - a.shoulders) * t,
    over: a.over + (b.over - a.over) * t,
  };
}
