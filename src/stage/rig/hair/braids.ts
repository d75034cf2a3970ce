/** Long box braids, parted in the middle, some of them laid forward over the shoulders. */
import { type Drawing, fill, line } from '../drawing.ts';
import { both, curve, type Point, p } from '../path.ts';
import type { Hair } from './hair.ts';
import { mirrored, strands } from './strands.ts';

const CAP: Point[] = both([
  [0, -138],
  [48, -130],
  [86, -98],
  [103, -44],
  [104, 14],
  [98, 66],
  [86, 66],
  [86, 14],
  [79, -24],
  [62, -58],
  [30, -78],
  [0, -88],
]);

const ROWS: readonly (readonly Point[])[] = [
  [
    [0, -88],
    [2, -112],
    [0, -137],
  ],
  [
    [18, -83],
    [26, -110],
    [30, -134],
  ],
  [
    [36, -75],
    [52, -98],
    [62, -118],
  ],
  [
    [54, -64],
    [76, -80],
    [90, -88],
  ],
  [
    [70, -44],
    [88, -48],
    [103, -40],
  ],
  [
    [80, -18],
    [93, -10],
    [94, 60],
  ],
  [
    [97, -20],
    [102, 20],
    [99, 62],
  ],
];

/** Body units: middle line of each braid, from behind the neck down. */
const BRAIDS: readonly (readonly Point[])[] = [
  [
    [70, -30],
    [88, 20],
    [98, 80],
    [100, 148],
  ],
  [
    [56, -26],
    [72, 24],
    [82, 90],
    [80, 172],
  ],
  [
    [44, -16],
    [56, 30],
    [62, 84],
    [58, 140],
  ],
];

function braid(points: readonly Point[], colour: string, edge: string, tip: string): Drawing[] {
  const d = curve(points);
  const [x, y] = points.at(-1) ?? [0, 0];
  const twists = points.slice(0, -1).flatMap(([ax, ay], i) => {
    const [bx, by] = points[i + 1] ?? [ax, ay];
    return [0.2, 0.55, 0.9].map(
      (t) => p`M${ax + (bx - ax) * t - 5} ${ay + (by - ay) * t - 3}l5 5l5 -5`,
    );
  });
  return [
    line(d, edge, 15),
    line(d, colour, 11.5),
    line(twists.join(''), edge, 2.2, 0.8),
    line(p`M${x - 5} ${y}h10`, tip, 6),
  ];
}

export const braids: Hair = {
  back: ({ hair }) => [
    fill(
      curve(
        both([
          [0, -120],
          [98, -60],
          [104, 40],
          [94, 98],
          [0, 140],
        ]),
        true,
      ),
      hair.line,
    ),
  ],
  front: ({ hair }) => [
    fill(curve(CAP, true, 0.9), hair.base),
    ...strands([...ROWS, ...mirrored(ROWS.slice(1))], hair.line, 0.85, 3.2),
    ...strands(
      [
        [
          [28, -98],
          [58, -92],
          [82, -66],
        ],
      ],
      hair.light,
      0.3,
      7,
    ),
    ...strands(
      [
        [
          [-28, -98],
          [-58, -92],
          [-82, -66],
        ],
      ],
      hair.light,
      0.4,
      8,
    ),
  ],
  over: ({ hair, garment }) =>
    [...BRAIDS, ...mirrored(BRAIDS)].flatMap((points) =>
      braid(points, hair.base, hair.line, hair.streak ?? garment.light),
    ),
  shadow: curve(CAP, true, 0.9),
  rise: 6,
};
