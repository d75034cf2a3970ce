/** Hair drawn up smoothly into a bun. */
import { fill } from '../drawing.ts';
import { both, curve, ellipse, type Point } from '../path.ts';
import type { Hair } from './hair.ts';
import { mirrored, strands } from './strands.ts';

const CAP: Point[] = both([
  [0, -132],
  [46, -126],
  [82, -96],
  [97, -50],
  [98, -8],
  [92, 16],
  [86, 10],
  [83, -14],
  [74, -48],
  [48, -76],
  [0, -90],
]);
const LINES: readonly (readonly Point[])[] = [
  [
    [22, -86],
    [22, -108],
    [10, -130],
  ],
  [
    [48, -74],
    [52, -100],
    [26, -128],
  ],
  [
    [70, -50],
    [76, -78],
    [50, -118],
  ],
  [
    [84, -12],
    [92, -48],
    [78, -96],
  ],
];

export const bun: Hair = {
  back: ({ hair }) => [
    fill(ellipse(4, -134, 40, 27), hair.shade),
    fill(ellipse(-2, -138, 35, 23), hair.base),
    ...strands(
      [
        [
          [-30, -134],
          [0, -152],
          [34, -136],
        ],
        [
          [-22, -128],
          [4, -142],
          [28, -130],
        ],
      ],
      hair.line,
      0.55,
    ),
    ...strands(
      [
        [
          [-26, -146],
          [-4, -157],
          [18, -152],
        ],
      ],
      hair.light,
      0.7,
      5,
    ),
  ],
  front: ({ hair }) => [
    fill(curve(CAP, true, 0.9), hair.base),
    ...strands([...LINES, ...mirrored(LINES)], hair.line, 0.5),
    ...strands(
      [
        [
          [-84, -52],
          [-70, -90],
          [-34, -116],
        ],
      ],
      hair.light,
      0.6,
      10,
    ),
    ...strands(
      [
        [
          [78, -72],
          [62, -98],
          [36, -114],
        ],
      ],
      hair.light,
      0.35,
      8,
    ),
  ],
  shadow: curve(CAP, true, 0.9),
  rise: 6,
};
