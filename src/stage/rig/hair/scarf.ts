/** A headscarf, wrapped close and laid over one shoulder. */
import { fill } from '../drawing.ts';
import { both, curve, type Point, ribbon } from '../path.ts';
import type { Hair } from './hair.ts';

const BACK = both([
  [0, -128],
  [66, -112],
  [98, -60],
  [102, 10],
  [92, 74],
  [64, 124],
  [0, 140],
]);

/** A ring: round the face inside, round the head outside. */
const INSIDE: readonly Point[] = [
  [0, -74],
  [-44, -64],
  [-72, -24],
  [-76, 24],
  [-62, 74],
  [-30, 106],
  [0, 116],
  [30, 106],
  [62, 74],
  [76, 24],
  [72, -24],
  [44, -64],
];
const OUTSIDE: readonly Point[] = [
  [0, -132],
  [62, -118],
  [98, -66],
  [104, 4],
  [96, 72],
  [66, 122],
  [0, 138],
  [-66, 122],
  [-96, 72],
  [-104, 4],
  [-98, -66],
  [-62, -118],
];
const RING = curve(OUTSIDE, true) + curve(INSIDE, true);

const WRAP: readonly Point[] = [
  [-62, -20],
  [-72, 24],
  [-40, 56],
  [10, 74],
  [56, 112],
  [86, 126],
  [96, 88],
  [88, 40],
  [66, 6],
  [60, -24],
];

export const scarf: Hair = {
  back: ({ hair }) => [fill(curve(BACK, true), hair.shade)],
  front: ({ hair }) => [
    fill(RING, hair.base),
    fill(
      ribbon([
        [-50, -74, 1],
        [-10, -92, 7],
        [44, -82, 8],
        [80, -44, 1],
      ]),
      hair.light,
      0.7,
    ),
    fill(
      ribbon([
        [-78, -40, 0.6],
        [-88, 10, 3],
        [-78, 68, 3],
        [-40, 118, 0.6],
      ]),
      hair.line,
      0.5,
    ),
    fill(
      ribbon([
        [80, -34, 0.6],
        [90, 14, 3],
        [80, 70, 3],
        [44, 116, 0.6],
      ]),
      hair.line,
      0.5,
    ),
    fill(
      ribbon([
        [-30, -100, 0.6],
        [30, -108, 2.8],
        [84, -70, 0.6],
      ]),
      hair.line,
      0.45,
    ),
  ],
  over: ({ hair }) => [
    fill(curve(WRAP, true), hair.base),
    fill(
      ribbon([
        [-56, 18, 0.6],
        [-10, 48, 3],
        [50, 84, 3],
        [84, 112, 0.6],
      ]),
      hair.line,
      0.5,
    ),
    fill(
      ribbon([
        [-40, 6, 0.6],
        [14, 40, 3],
        [72, 70, 0.6],
      ]),
      hair.line,
      0.4,
    ),
  ],
  overEars: true,
  shadow: '',
  rise: 0,
};
