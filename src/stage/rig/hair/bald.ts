/** Bald on top, with what is left brushed back at the sides. */
import { fill } from '../drawing.ts';
import { curve, ellipse, type Point } from '../path.ts';
import type { Hair } from './hair.ts';
import { mirrored, strands } from './strands.ts';

const SIDE: readonly Point[] = [
  [84, 8],
  [82, -16],
  [78, -40],
  [70, -62],
  [80, -72],
  [94, -56],
  [101, -30],
  [99, -10],
  [92, -12],
];
const LINES: readonly (readonly Point[])[] = [
  [
    [77, -58],
    [88, -42],
    [92, -16],
  ],
  [
    [82, -68],
    [95, -44],
    [97, -14],
  ],
];

export const bald: Hair = {
  back: ({ hair }) => [fill(ellipse(0, -4, 106, 52), hair.shade)],
  front: ({ hair, skin }) => [
    fill(ellipse(-26, -92, 27, 13), skin.light, 0.55),
    fill(curve(SIDE, true), hair.shade),
    ...mirrored([SIDE]).map((points) => fill(curve(points, true), hair.base)),
    ...strands([...LINES, ...mirrored(LINES)], hair.line, 0.45),
  ],
  shadow: '',
  rise: 0,
};
