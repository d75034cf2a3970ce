/** Hair cut close to the head, closer still at the sides. */
import { mix } from '../colour.ts';
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
  [70, -62],
  [86, -76],
  [91, -34],
  [90, -4],
  [86, 14],
  [82, 12],
  [81, -8],
  [77, -34],
];
const left = SIDE.map(([x, y]): Point => [-x, y]);

export const crop: Hair = {
  back: () => [],
  front: ({ hair, skin }) => [
    fill(curve(SIDE, true), mix(skin.shade, hair.shade, 0.66)),
    fill(curve(left, true), mix(skin.base, hair.base, 0.62)),
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
