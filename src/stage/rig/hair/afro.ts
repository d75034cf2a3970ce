/** A full, round afro. */
import { type Drawing, fill, line } from '../drawing.ts';
import { both, curve, ellipse, type Point, p } from '../path.ts';
import type { Hair } from './hair.ts';

/** A cloud: a circle whose edge swells and sinks. */
const CLOUD: Point[] = Array.from({ length: 30 }, (_, i) => {
  const angle = (i / 30) * Math.PI * 2 - Math.PI / 2;
  const r = 114 + (i % 2 === 0 ? 4 : -3) + (i % 3 === 0 ? 2 : 0);
  return [Math.cos(angle) * r * 1.03, -46 + Math.sin(angle) * r];
});

/** From ear to ear over the top, then back along the hairline. */
const FRONT: Point[] = [
  ...CLOUD.slice(21),
  ...CLOUD.slice(0, 10),
  [96, 12],
  [84, 14],
  [78, -20],
  [70, -52],
  [46, -76],
  [16, -84],
  [-16, -84],
  [-46, -76],
  [-70, -52],
  [-78, -20],
  [-84, 14],
  [-96, 12],
];

const CURLS = [
  [-86, -80, 11],
  [-58, -116, 12],
  [-18, -136, 12],
  [26, -138, 12],
  [64, -114, 12],
  [90, -74, 11],
  [-96, -38, 10],
  [100, -30, 10],
  [-36, -100, 11],
  [6, -110, 11],
  [44, -98, 11],
  [-70, -66, 9],
  [74, -66, 9],
] as const;

export const afro: Hair = {
  back: ({ hair }) => [
    fill(curve(CLOUD, true), hair.shade),
    fill(
      curve(
        both([
          [0, 20],
          [70, 40],
          [60, 66],
          [0, 76],
        ]),
        true,
      ),
      hair.line,
    ),
  ],
  front: ({ hair }) => {
    const drawings: Drawing[] = [
      fill(curve(FRONT, true), hair.base),
      fill(ellipse(-44, -106, 38, 24), hair.light, 0.1),
    ];
    CURLS.forEach(([x, y, r], i) => {
      drawings.push(
        line(
          p`M${x - r} ${y + 2}A${r} ${r} 0 0 1 ${x + r} ${y}A${r * 0.6} ${r * 0.6} 0 0 1 ${x} ${y + 4}`,
          i % 3 === 1 ? hair.light : hair.line,
          2.6,
          0.55,
        ),
      );
    });
    return drawings;
  },
  shadow: curve(FRONT, true),
  rise: 6,
};
