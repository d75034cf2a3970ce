/** Bald on top, with what is left brushed back at the sides. */
import { fill } from '../drawing.ts';
import { curve, ellipse, type Point } from '../path.ts';
import type { Hair } from './hair.ts';
import { mirrored, strands } from './strands.ts';

const SIDE: readonly Point[] = [
  [83, 2],
  [80, -26],
  [77, -52],
  [72, -74],
  [84, -80],
  [97, -58],
  [102, -30],
  [101, -2],
  [97, 8],
  [90, -8],
];
const LINES: readonly (readonly Point[])[] = [
  [
    [80, -60],
    [90, -42],
    [94, -14],
  ],
  [
    [86, -70],
    [97, -44],
    [98, -8],
  ],
];

export const bald: Hair = {
  back: ({ hair }) => [fill(ellipse(0, -22, 97, 62), hair.shade)],
  front: ({ hair, skin }) => [
    fill(ellipse(-24, -98, 34, 15), skin.light, 0.55),
    fill(curve(SIDE, true), hair.shade),
    ...mirrored([SIDE]).map((points) => fill(curve(points, true), hair.base)),
    ...strands([...LINES, ...mirrored(LINES)], hair.line, 0.45),
  ],
  shadow: '',
  rise: 0,
};
