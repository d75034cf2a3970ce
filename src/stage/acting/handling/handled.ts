/**
 * Where a thing and the trainee's hands are at one time of an act. Lengths are world units from the
 * thing's own place, x to the right, y towards us.
 */
import type { Grip } from '../../trainee/own-hands.ts';

export interface HandAt {
  readonly grip: Grip;
  readonly x: number;
  readonly y: number;
}

export interface Handled {
  readonly shown: boolean;
  readonly x: number;
  readonly y: number;
  /** Above what it stands on. */
  readonly lift: number;
  /** 1 is its own size; more is nearer to us. */
  readonly scale: number;
  /** Paper: 1 faces us, 0 lies flat. */
  readonly facing: number;
  /** Radians. */
  readonly angle: number;
  /** How far it is drawn: printed, turned round or written, 0…1. */
  readonly drawn: number;
  /** A light on it, 0…1: a scanner's, a call's. */
  readonly glow: number;
  /** It goes where the customer goes. */
  readonly carried: boolean;
  readonly left: HandAt | null;
  readonly right: HandAt | null;
}

export const LYING: Handled = {
  shown: true,
  x: 0,
  y: 0,
  lift: 0,
  scale: 1,
  facing: 0,
  angle: 0,
  drawn: 1,
  glow: 0,
  carried: false,
  left: null,
  right: null,
};

export const AWAY: Handled = { ...LYING, shown: false };

/** What the act needs to know of the world around it. */
export interface Around {
  /** From the thing's place to where everything is below the frame's edge. */
  readonly far: number;
  /** So much higher than usual it is shown, where the page lies over the counter. */
  readonly high: number;
  /** The thing lies on the right of the customer. */
  readonly right: boolean;
  /** From the thing's place to the printer's slot. */
  readonly printer: readonly [x: number, y: number];
}
