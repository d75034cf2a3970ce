/** A shaggy cut with a long fringe swept to one side; the fringe may be dyed. */
import { fill } from '../drawing.ts';
import { curve, type Point } from '../path.ts';
import type { Hair } from './hair.ts';
import { strands } from './strands.ts';

const BACK: readonly Point[] = [
  [0, -136],
  [70, -122],
  [106, -70],
  [108, -10],
  [116, 34],
  [98, 40],
  [104, 76],
  [80, 70],
  [70, 96],
  [40, 84],
  [-40, 84],
  [-70, 96],
  [-82, 70],
  [-106, 78],
  [-100, 40],
  [-116, 32],
  [-108, -10],
  [-106, -70],
  [-70, -122],
];
const FRONT: readonly Point[] = [
  [-26, -118],
  [10, -92],
  [26, -58],
  [34, -84],
  [56, -64],
  [64, -34],
  [70, -56],
  [80, -18],
  [84, 22],
  [80, 60],
  [96, 44],
  [98, 66],
  [108, 34],
  [118, 30],
  [108, -6],
  [110, -50],
  [104, -76],
  [112, -88],
  [92, -100],
  [86, -126],
  [62, -126],
  [34, -148],
  [14, -138],
  [-14, -148],
  [-34, -136],
];
const LEFT: readonly Point[] = [
  [-20, -118],
  [-30, -84],
  [-50, -60],
  [-56, -36],
  [-66, -52],
  [-80, -14],
  [-82, 24],
  [-78, 58],
  [-94, 44],
  [-96, 68],
  [-108, 34],
  [-118, 28],
  [-108, -6],
  [-110, -52],
  [-116, -72],
  [-100, -88],
  [-96, -114],
  [-70, -118],
  [-50, -140],
];
const FRINGE: readonly Point[] = [
  [-40, -128],
  [-2, -126],
  [34, -98],
  [62, -44],
  [38, -66],
  [34, -40],
  [14, -70],
  [6, -46],
  [-8, -78],
  [-28, -96],
];

export const shaggy: Hair = {
  back: ({ hair }) => [fill(curve(BACK, true, 0.7), hair.shade)],
  front: ({ hair }) => [
    fill(curve(LEFT, true, 0.7), hair.base),
    fill(curve(FRONT, true, 0.7), hair.base),
    fill(curve(FRINGE, true, 0.7), hair.streak ?? hair.base),
    ...strands(
      [
        [
          [-30, -116],
          [4, -98],
          [28, -56],
        ],
        [
          [-20, -122],
          [26, -98],
          [54, -54],
        ],
        [
          [-10, -128],
          [52, -106],
          [84, -50],
          [92, 20],
        ],
        [
          [-40, -112],
          [-62, -84],
          [-84, -40],
          [-92, 20],
        ],
        [
          [-36, -128],
          [-76, -98],
          [-100, -40],
        ],
      ],
      hair.line,
      0.5,
    ),
    ...strands(
      [
        [
          [-52, -124],
          [-84, -92],
          [-98, -44],
        ],
      ],
      hair.light,
      0.5,
      8,
    ),
    ...strands(
      [
        [
          [20, -128],
          [70, -104],
          [96, -56],
        ],
      ],
      hair.light,
      0.4,
      8,
    ),
  ],
  shadow: curve(FRINGE, true, 0.7) + curve(LEFT, true, 0.7) + curve(FRONT, true, 0.7),
  rise: 6,
};
