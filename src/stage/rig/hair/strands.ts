/** Strands: thin ribbons that thin out at both ends. */
import { type Drawing, fill } from '../drawing.ts';
import { type Point, ribbon } from '../path.ts';

export function strand(
  points: readonly Point[],
  colour: string,
  alpha: number,
  width = 2.8,
): Drawing {
  const last = points.length - 1;
  return fill(
    ribbon(points.map(([x, y], i) => [x, y, i === 0 || i === last ? 0.6 : width] as const)),
    colour,
    alpha,
  );
}

export function strands(
  all: readonly (readonly Point[])[],
  colour: string,
  alpha: number,
  width?: number,
): Drawing[] {
  return all.map((points) => strand(points, colour, alpha, width));
}

/** The same strands on the other side of x = 0. */
export function mirrored(all: readonly (readonly Point[])[]): Point[][] {
  return all.map((points) => points.map(([x, y]): Point => [-x, y]));
}
