/** Long hair parted in the middle, falling over the shoulders in soft waves. */
import { fill } from '../drawing.ts';
import { both, curve, type Point } from '../path.ts';
import type { Hair } from './hair.ts';
import { mirrored, strands } from './strands.ts';

const BACK: Point[] = both([
  [0, -140],
  [62, -130],
  [104, -88],
  [114, -20],
  [112, 60],
  [118, 140],
  [0, 145],
]);
const FALL: readonly Point[] = [
  [0, -96],
  [26, -84],
  [56, -58],
  [74, -20],
  [80, 24],
  [76, 70],
  [82, 108],
  [112, 110],
  [114, 60],
  [112, 0],
  [108, -48],
  [88, -104],
  [46, -134],
  [-2, -141],
];
/** Body units. */
const LOCK: readonly Point[] = [
  [48, -20],
  [88, -30],
  [120, 0],
  [122, 60],
  [112, 120],
  [86, 158],
  [80, 120],
  [66, 70],
  [62, 30],
];
const LINES: readonly (readonly Point[])[] = [
  [
    [4, -102],
    [54, -84],
    [88, -34],
    [96, 40],
    [92, 106],
  ],
  [
    [8, -120],
    [68, -104],
    [102, -46],
    [106, 40],
  ],
];
const LOCK_LINES: readonly (readonly Point[])[] = [
  [
    [70, -6],
    [88, 50],
    [92, 100],
    [88, 148],
  ],
  [
    [92, -10],
    [106, 44],
    [104, 110],
  ],
];

const left = FALL.map(([x, y]): Point => [-x, y]);

export const long: Hair = {
  back: ({ hair }) => [fill(curve(BACK, true), hair.shade)],
  front: ({ hair }) => [
    fill(curve(left, true, 0.9), hair.base),
    fill(curve(FALL, true, 0.9), hair.base),
    ...strands(
      [
        [
          [-24, -114],
          [-66, -90],
          [-92, -36],
          [-98, 30],
        ],
      ],
      hair.light,
      0.6,
      10,
    ),
    ...strands(
      [
        [
          [24, -114],
          [66, -90],
          [92, -36],
          [98, 30],
        ],
      ],
      hair.light,
      0.35,
      9,
    ),
    ...strands([...LINES, ...mirrored(LINES)], hair.line, 0.5),
    ...strands(
      [
        [
          [0, -97],
          [-3, -118],
          [-2, -139],
        ],
      ],
      hair.line,
      0.8,
      2.4,
    ),
  ],
  over: ({ hair }) =>
    [LOCK, ...mirrored([LOCK])].flatMap((lock, i) => [
      fill(curve(lock, true), hair.base),
      ...strands(i === 0 ? LOCK_LINES : mirrored(LOCK_LINES), hair.line, 0.5),
      ...strands(
        [
          [
            [100, 0],
            [112, 40],
            [104, 96],
          ].map(([x = 0, y = 0]): Point => [i === 0 ? x : -x, y]),
        ],
        hair.light,
        0.4,
        7,
      ),
    ]),
  shadow: curve(FALL, true, 0.9) + curve(left, true, 0.9),
  rise: 7,
};
