/**
 * A place, in the world's own units: 1600 × 900, the customer at x = 800, the counter's far edge at
 * `COUNTER_EDGE`. What matters lies between x = 480 and 1120; the rest shows on wide screens only.
 * Behind the head (x 660…940) a place stays calm.
 */
import type { Drawing } from '../rig/drawing.ts';

/** Every flat runs this far beyond 1600 × 900, so that no shape of screen finds an end. */
export const BEYOND = 900;
export const COUNTER_EDGE = 702;

/** What can change in a place while somebody stands there. */
export interface PlaceState {
  /** How often the board has changed. */
  readonly board: number;
}

export interface Place {
  /** Behind the customer. */
  readonly back: (state: PlaceState) => readonly Drawing[];
  /** The counter and what stands on it, before the customer. */
  readonly front: readonly Drawing[];
  /** Wall and counter in a few shapes: for a picture that is there before the stage is. */
  readonly still: readonly Drawing[];
  /** Light that falls over everything; white shows as itself. */
  readonly light: readonly Drawing[];
  /** What a clock on the wall is looked for at: −1 far left, 1 far right. */
  readonly clock: number;
}
