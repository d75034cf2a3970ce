/** A wound turban, with a strip of the cloth beneath it showing at the forehead. */
import { mix } from '../colour.ts';
import { fill } from '../drawing.ts';
import { both, curve, type Point, polygon } from '../path.ts';
import type { Hair } from './hair.ts';
import { mirrored, strands } from './strands.ts';

const DOME: Point[] = both([
  [0, -160],
  [58, -150],
  [100, -114],
  [112, -66],
  [103, -24],
  [90, -2],
  [84, -16],
  [70, -46],
  [38, -72],
  [0, -92],
]);
const FOLDS: readonly (readonly Point[])[] = [
  [
    [10, -104],
    [56, -80],
    [96, -18],
  ],
  [
    [2, -118],
    [64, -98],
    [106, -40],
  ],
  [
    [-8, -130],
    [60, -118],
    [110, -64],
  ],
  [
    [-20, -142],
    [44, -138],
    [104, -96],
  ],
];

export const turban: Hair = {
  back: ({ hair }) => [
    fill(
      curve(
        both([
          [0, -60],
          [92, -50],
          [94, 20],
          [60, 60],
          [0, 70],
        ]),
        true,
      ),
      hair.line,
    ),
  ],
  front: ({ hair, brow }) => [
    fill(polygon([-34, -66], [0, -96], [34, -66], [0, -74]), hair.streak ?? hair.light),
    fill(curve(DOME, true, 0.9), hair.base),
    // The end of one winding lies over the other.
    fill(
      curve(
        [
          [0, -92],
          [38, -72],
          [70, -46],
          [84, -16],
          [90, -2],
          [103, -24],
          [112, -66],
          [96, -112],
          [50, -132],
          [-10, -128],
        ],
        true,
        0.85,
      ),
      mix(hair.base, hair.shade, 0.55),
    ),
    ...strands([...FOLDS, ...mirrored(FOLDS)], hair.line, 0.5, 3.4),
    ...strands(
      [
        [
          [-96, -70],
          [-70, -116],
          [-20, -146],
        ],
      ],
      hair.light,
      0.6,
      12,
    ),
    ...strands(
      [
        [
          [85, -8],
          [88, 8],
          [86, 22],
        ],
        [
          [-85, -8],
          [-88, 8],
          [-86, 22],
        ],
      ],
      brow.colour,
      0.8,
      9,
    ),
  ],
  shadow: curve(DOME, true, 0.9),
  rise: 6,
};
