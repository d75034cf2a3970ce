/** Full curls on top, the sides cut close. */
import { type Drawing, fill, line } from '../drawing.ts';
import { curve, ellipse, type Point, p } from '../path.ts';
import type { Hair } from './hair.ts';

const SIDES: readonly Point[] = [
  [-84, -72],
  [-92, -20],
  [-90, 10],
  [-84, 20],
  [-79, 2],
  [-78, -30],
  [-70, -62],
  [0, -80],
  [70, -62],
  [78, -30],
  [79, 2],
  [84, 20],
  [90, 10],
  [92, -20],
  [84, -72],
  [0, -120],
];

/** Centres and sizes of the curls, from behind to the front. */
const CURLS: readonly (readonly [x: number, y: number, r: number])[] = [
  [-54, -114, 25],
  [-22, -128, 26],
  [16, -130, 26],
  [52, -116, 25],
  [-78, -90, 20],
  [78, -90, 20],
  [-86, -64, 14],
  [86, -64, 14],
  [-40, -104, 26],
  [2, -112, 28],
  [42, -102, 26],
  [-68, -76, 20],
  [70, -78, 20],
  [-48, -76, 17],
  [-20, -82, 19],
  [12, -84, 19],
  [44, -78, 18],
];

const mass = CURLS.map(([x, y, r]) => ellipse(x, y, r)).join('');

export const curls: Hair = {
  back: () => [],
  front: ({ hair }) => {
    const drawings: Drawing[] = [
      fill(curve(SIDES, true, 0.8), hair.shade),
      fill(mass + ellipse(0, -104, 70, 34), hair.base),
    ];
    CURLS.forEach(([x, y, r], i) => {
      const turn = i % 2 === 0 ? 1 : -1;
      const s = r * 0.62;
      drawings.push(
        line(
          p`M${x - turn * s} ${y + s * 0.5}A${s} ${s} 0 1 ${turn > 0 ? 1 : 0} ${x + turn * s * 0.8} ${y + s * 0.7}A${s * 0.6} ${s * 0.6} 0 0 ${turn > 0 ? 1 : 0} ${x} ${y + s * 0.2}`,
          i < 8 ? hair.line : hair.light,
          2.6,
          i < 8 ? 0.7 : 0.55,
        ),
      );
    });
    return drawings;
  },
  shadow: mass,
  rise: 7,
};
