/**
 * Joints, hands and torso. Body units: (0, 0) is where head and neck of a usual person meet, y grows
 * downwards, the counter hides everything below `COUNTER`. "Left" and "right" are the viewer's. All
 * numbers blend. The viewer's right arm lies over the left one.
 */
import { lerp } from './path.ts';

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
  /** 0 along the hand, 1 away from it, below 0 across it. */
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
  /** The body turned, right is positive, −1…1. */
  readonly turn: number;
  /** The body leaning towards us over the counter, 0…1; below 0 away from us. */
  readonly lean: number;
  /** What is held lies between fingers and thumbs from 0.5 on; below it, behind the hands. */
  readonly pinch: number;
}

/** The arm of the other side. */
export function mirrored(one: Arm): Arm {
  return { ...one, elbowX: -one.elbowX, wristX: -one.wristX, angle: Math.PI - one.angle };
}

const ROUND = Math.PI * 2;

/** A hand turns the shorter way. */
function turnedTo(a: number, b: number): number {
  return b - ROUND * Math.round((b - a) / ROUND);
}

function blendArms(a: Arm, b: Arm, t: number): Arm {
  const arm: Record<keyof Arm, number> = { ...a };
  for (const key of Object.keys(a) as (keyof Arm)[]) arm[key] = lerp(a[key], b[key], t);
  arm.angle = lerp(a.angle, turnedTo(a.angle, b.angle), t);
  return arm;
}

export function blendPoses(a: Pose, b: Pose, t: number): Pose {
  return {
    left: blendArms(a.left, b.left, t),
    right: blendArms(a.right, b.right, t),
    shoulders: lerp(a.shoulders, b.shoulders, t),
    turn: lerp(a.turn, b.turn, t),
    lean: lerp(a.lean, b.lean, t),
    pinch: lerp(a.pinch, b.pinch, t),
  };
}

/** The right hand is as high as the head. */
export function atEar({ right }: Pose): boolean {
  return right.wristY < 24;
}

/** Between thumb and fingers: what a hand holds lies here, along its fingers. Body units, radians. */
export function gripOf(hand: Arm): {
  readonly x: number;
  readonly y: number;
  readonly angle: number;
} {
  const reach = 58;
  return {
    x: hand.wristX + Math.cos(hand.angle) * reach,
    y: hand.wristY + Math.sin(hand.angle) * reach,
    angle: hand.angle,
  };
}
