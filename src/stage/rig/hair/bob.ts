/** A chin-length bob, parted on the viewer's left, its ends turning in. */
import { type Drawing, fill } from '../drawing.ts';
import { both, curve, type Point, ribbon } from '../path.ts';
import type { Hair } from './hair.ts';

const BACK: readonly Point[] = [
  [0, -140],
  [56, -130],
  [96, -92],
  [111, -34],
  [113, 30],
  [111, 84],
  [98, 108],
  [70, 112],
  [40, 104],
  [0, 100],
];

/** Each side runs from the parting down to its tip along the face, then back up outside. */
const RIGHT: readonly Point[] = [
  [-30, -104],
  [6, -82],
  [46, -60],
  [70, -26],
  [76, 16],
  [73, 62],
  [58, 106],
  [92, 108],
  [110, 84],
  [114, 24],
  [110, -40],
  [92, -98],
  [52, -133],
  [0, -142],
  [-40, -134],
];

const LEFT: readonly Point[] = [
  [-30, -104],
  [-52, -80],
  [-70, -40],
  [-77, 12],
  [-74, 62],
  [-60, 106],
  [-92, 108],
  [-110, 84],
  [-114, 24],
  [-110, -40],
  [-94, -96],
  [-58, -130],
  [-14, -141],
];

export const bob: Hair = {
  back: ({ hair }) => [fill(curve(both(BACK), true, 0.95), hair.shade)],
  front: ({ hair }) => {
    const drawings: Drawing[] = [
      fill(curve(LEFT, true, 0.85), hair.base),
      fill(curve(RIGHT, true, 0.85), hair.base),
      fill(
        ribbon([
          [-30, -116, 1],
          [10, -104, 9],
          [56, -80, 13],
          [88, -34, 9],
          [97, 20, 1],
        ]),
        hair.light,
        0.5,
      ),
      fill(
        ribbon([
          [-40, -112, 1],
          [-72, -84, 8],
          [-92, -40, 9],
          [-99, 8, 1],
        ]),
        hair.light,
        0.6,
      ),
      fill(
        ribbon([
          [-26, -113, 0.6],
          [22, -99, 2.8],
          [66, -68, 3.4],
          [86, -14, 2.6],
          [88, 50, 0.6],
        ]),
        hair.line,
        0.55,
      ),
      fill(
        ribbon([
          [-30, -110, 0.6],
          [-66, -72, 3],
          [-86, -16, 2.6],
          [-89, 48, 0.6],
        ]),
        hair.line,
        0.55,
      ),
      fill(
        ribbon([
          [98, 30, 0.6],
          [99, 66, 3],
          [88, 98, 0.6],
        ]),
        hair.line,
        0.4,
      ),
      fill(
        ribbon([
          [-100, 30, 0.6],
          [-100, 66, 3],
          [-88, 98, 0.6],
        ]),
        hair.line,
        0.4,
      ),
    ];
    return drawings;
  },
  shadow: curve(RIGHT, true, 0.85) + curve(LEFT, true, 0.85),
  rise: 8,
};
