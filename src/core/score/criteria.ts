/**
 * The score of one criterion: 100 · min(m, M) / M · ½^h, with m merits, h harms (at most three
 * counted) and M the most merits a route can earn (at most three). So doing nothing wrong is not
 * enough, one slip halves, and everybody can say why.
 */
const COUNTED_HARMS = 3;

/** 0–100, whole. Where nothing can be earned, or nothing was said, nothing is scored. */
export function scoreOf(merits: number, harms: number, most: number): number {
  if (most === 0) return 0;
  const earned = Math.min(merits, most) / most;
  return Math.round(100 * earned * 0.5 ** Math.min(harms, COUNTED_HARMS));
}
