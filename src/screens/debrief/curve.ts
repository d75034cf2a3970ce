/** The mood curve as geometry: a square of 100 × 100, delighted at the top (y = 0). */
import { MOODS } from '../../core/scenario/vocabulary.ts';
import type { MoodPoint } from '../../core/score/result.ts';

/** Half-notches between the worst and the best feeling. */
const RANGE = 2 * (MOODS.length - 1);

export interface Place {
  readonly x: number;
  readonly y: number;
}

/** Where a feeling stands; below the worst is drawn at the worst. `last` is the last turn drawn. */
export function placeOf(
  { turn, feeling }: Pick<MoodPoint, 'turn' | 'feeling'>,
  last: number,
): Place {
  const up = Math.min(Math.max(feeling, 0), RANGE) / RANGE;
  return { x: last > 0 ? (100 * turn) / last : 0, y: 100 * (1 - up) };
}

/**
 * A smooth SVG path through all places. It never rises above or falls below the places it joins
 * (monotone cubic, tangents limited as by Fritsch and Carlson), so it shows no mood nobody had.
 */
export function curvePath(places: readonly Place[]): string {
  const [first, ...rest] = places;
  if (!first) return '';
  const slopes = tangents(places);
  let path = `M${round(first.x)} ${round(first.y)}`;
  let from = first;
  rest.forEach((to, index) => {
    const third = (to.x - from.x) / 3;
    const leaving = from.y + third * (slopes[index] ?? 0);
    const arriving = to.y - third * (slopes[index + 1] ?? 0);
    path += `C${round(from.x + third)} ${round(leaving)} ${round(to.x - third)} ${round(arriving)} ${round(to.x)} ${round(to.y)}`;
    from = to;
  });
  return path;
}

/** Slope at each place: level at a top, a bottom and both ends of a flat stretch. */
function tangents(places: readonly Place[]): readonly number[] {
  const steps = places.slice(1).map((to, index) => {
    const from = places[index] ?? to;
    return to.x === from.x ? 0 : (to.y - from.y) / (to.x - from.x);
  });
  return places.map((_, index) => {
    const before = steps[index - 1] ?? steps[index] ?? 0;
    const after = steps[index] ?? before;
    if (before * after <= 0) return 0;
    const mean = (before + after) / 2;
    const most = 3 * Math.min(Math.abs(before), Math.abs(after));
    return Math.sign(mean) * Math.min(Math.abs(mean), most);
  });
}

const round = (value: number): number => Math.round(value * 100) / 100;
