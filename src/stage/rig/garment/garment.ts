/** One thing to wear, between neck and counter. Body units, as if the body faced us. */
import type { Drawing } from '../drawing.ts';
import type { Look } from '../look.ts';

export interface Sleeve {
  /** At the shoulder, the elbow and the wrist. */
  readonly radii: readonly [number, number, number];
  readonly cuff: 'shade' | 'light';
  /** It ends above the elbow. */
  readonly short?: true;
  /** The shirt's cuff shows. */
  readonly shirt?: true;
  /** Bands that shine. */
  readonly bands?: true;
}

export interface Clothes {
  /** On the cloth, before the arms. */
  readonly front: (look: Look) => readonly Drawing[];
  /** Behind the neck. */
  readonly back?: (look: Look) => readonly Drawing[];
  readonly sleeve: Sleeve;
}
