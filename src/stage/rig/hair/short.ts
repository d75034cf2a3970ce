/** Short hair brushed back from a hairline that has begun to rise at the temples. */
import { fill } from '../drawing.ts';
import { curve, type Point, ribbon } from '../path.ts';
import type { Hair } from './hair.ts';

const CAP: readonly Point[] = [
  [-86, 20],
  [-80, 6],
  [-78, -28],
  [-66, -58],
  [-60, -80],
  [-34, -90],
  [0, -88],
  [34, -92],
  [60, -80],
  [66, -58],
  [78, -28],
  [80, 6],
  [86, 20],
  [95, 4],
  [99, -40],
  [90, -92],
  [62, -124],
  [14, -136],
  [-36, -132],
  [-80, -104],
  [-98, -48],
  [-95, 4],
];

export const short: Hair = {
  back: () => [],
  front: ({ hair }) => [
    fill(curve(CAP, true, 0.85), hair.base),
    fill(
      ribbon([
        [-84, -70, 1],
        [-66, -100, 10],
        [-30, -120, 12],
        [10, -124, 1],
      ]),
      hair.light,
      0.75,
    ),
    fill(
      curve(
        [
          [66, -58],
          [78, -28],
          [80, 6],
          [86, 20],
          [95, 4],
          [99, -40],
          [90, -88],
        ],
        true,
        0.8,
      ),
      hair.shade,
      0.6,
    ),
    ...(
      [
        [-40, -89, -24, -112, 2],
        [-14, -88, 2, -114, 18],
        [14, -90, 30, -112, 44],
        [40, -90, 56, -106, 70],
        [-58, -78, -52, -98, -36],
      ] as const
    ).map(([x, y, mx, my, ex]) =>
      fill(
        ribbon([
          [x, y, 0.6],
          [mx, my, 2.8],
          [ex, my - 9, 0.5],
        ]),
        hair.line,
        0.45,
      ),
    ),
    fill(
      ribbon([
        [-84, -6, 0.5],
        [-88, -34, 2.6],
        [-82, -66, 0.5],
      ]),
      hair.line,
      0.4,
    ),
  ],
  shadow: curve(CAP, true, 0.85),
  rise: 5,
};
