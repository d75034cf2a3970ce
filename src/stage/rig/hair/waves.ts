/** Soft waves swept back from the forehead, to the jaw. */
import { fill } from '../drawing.ts';
import { curve, type Point, ribbon } from '../path.ts';
import type { Hair } from './hair.ts';

const BACK: readonly Point[] = [
  [0, -140],
  [62, -132],
  [104, -94],
  [116, -40],
  [110, 0],
  [118, 40],
  [104, 80],
  [70, 96],
  [0, 92],
  [-70, 96],
  [-104, 80],
  [-118, 40],
  [-110, 0],
  [-116, -40],
  [-104, -94],
  [-62, -132],
];

const RIGHT: readonly Point[] = [
  [-34, -104],
  [-8, -88],
  [30, -90],
  [58, -70],
  [72, -36],
  [84, -14],
  [80, 16],
  [88, 40],
  [82, 70],
  [102, 74],
  [117, 44],
  [110, 4],
  [117, -38],
  [104, -94],
  [64, -132],
  [2, -144],
  [-48, -136],
];

const LEFT: readonly Point[] = [
  [-34, -104],
  [-58, -78],
  [-70, -40],
  [-84, -16],
  [-80, 16],
  [-88, 40],
  [-82, 70],
  [-102, 74],
  [-117, 44],
  [-110, 4],
  [-117, -38],
  [-106, -92],
  [-70, -128],
  [-16, -142],
];

export const waves: Hair = {
  back: ({ hair }) => [fill(curve(BACK, true), hair.shade)],
  front: ({ hair }) => [
    fill(curve(LEFT, true), hair.base),
    fill(curve(RIGHT, true), hair.base),
    fill(
      ribbon([
        [-34, -112, 1],
        [0, -108, 10],
        [46, -104, 13],
        [80, -72, 12],
        [96, -30, 1],
      ]),
      hair.light,
      0.9,
    ),
    fill(
      ribbon([
        [-48, -108, 1],
        [-80, -80, 10],
        [-98, -36, 8],
        [-98, -6, 1],
      ]),
      hair.light,
      0.9,
    ),
    ...(
      [
        [-30, -102, 24, -98, 68, -74, 92, -34],
        [-24, -114, 36, -118, 80, -88, 104, -44],
        [-40, -100, -62, -76, -78, -44, -96, -20],
        [-50, -110, -82, -82, -102, -44, -102, -16],
        [88, 4, 98, 22, 96, 44, 100, 66],
        [-88, 4, -98, 22, -96, 44, -100, 66],
      ] as const
    ).map(([ax, ay, bx, by, cx, cy, dx, dy]) =>
      fill(
        ribbon([
          [ax, ay, 0.6],
          [bx, by, 2.6],
          [cx, cy, 2.6],
          [dx, dy, 0.6],
        ]),
        hair.line,
        0.32,
      ),
    ),
  ],
  shadow: curve(RIGHT, true) + curve(LEFT, true),
  rise: 6,
};
