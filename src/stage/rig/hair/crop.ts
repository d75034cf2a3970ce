/** Hair cut close to the head, closer still at the sides. */
import { fill } from '../drawing.ts';
import { both, curve, type Point } from '../path.ts';
import type { Hair } from './hair.ts';
import { strand } from './strands.ts';

const TOP: Point[] = both([
  [0, -130],
  [42, -126],
  [74, -104],
  [88, -66],
  [80, -56],
  [72, -60],
  [60, -78],
  [30, -84],
  [0, -85],
]);
const SIDE: readonly Point[] = [
  [72, -64],
  [90, -72],
  [95, -34],
  [94, 0],
  [88, 18],
  [84, 16],
  [82, -6],
  [78, -34],
];
const left = SIDE.map(([x, y]): Point => [-x, y]);

export const crop: Hair = {
  back: () => [],
  front: ({ hair }) => [
    fill(curve(SIDE, true) + curve(left, true), hair.base, 0.72),
    fill(curve(TOP, true, 0.8), hair.base),
    strand(
      [
        [-66, -86],
        [-38, -112],
        [8, -120],
      ],
      hair.light,
      0.55,
      10,
    ),
    strand(
      [
        [50, -84],
        [76, -80],
        [84, -62],
      ],
      hair.shade,
      0.8,
      8,
    ),
  ],
  shadow: curve(TOP, true, 0.8),
  rise: 4,
};
