/** The pulse of running out of patience. */

/** Patience left, 0–1, below which it is heard. */
const SHORT = 1 / 3;
/** Milliseconds from one to the next, when it is first heard and at the very end. */
const SLOW = 2500;
const FAST = 1200;

/** @param patience 0–1; nothing while patience is off */
export const isShort = (patience: number | undefined): patience is number =>
  patience !== undefined && patience <= SHORT;

/** Milliseconds until the next one. */
export const pulseGap = (patience: number): number =>
  FAST + (SLOW - FAST) * Math.max(0, Math.min(1, patience / SHORT));
