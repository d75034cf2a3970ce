/** Popcorn: the case it jumps in, and the cups it goes into. World units. */
import { tones } from '../../rig/colour.ts';
import { type Drawing, fill } from '../../rig/drawing.ts';
import { box, ellipse, p, polygon } from '../../rig/path.ts';
import type { Living } from '../place.ts';
import { shadowOn } from './kit.ts';

const brass = tones('#d6a04a');

export function popcorn(x: number, y: number): Drawing[] {
  const puff = (dx: number, dy: number, r: number): Drawing =>
    fill(ellipse(x + dx, y + dy, r), (dx + dy) % 3 === 0 ? '#fff3cf' : '#f9dd9a');
  const heap: readonly (readonly [number, number, number])[] = [
    [-46, -66, 13],
    [-26, -74, 14],
    [-4, -72, 13],
    [18, -78, 14],
    [42, -68, 13],
    [-36, -88, 12],
    [-10, -90, 13],
    [14, -94, 12],
    [34, -86, 12],
    [0, -106, 11],
  ];
  return [
    shadowOn(x, y, 86),
    fill(box(x - 74, y - 56, 148, 56, 6), '#b3303a'),
    fill(box(x + 20, y - 56, 54, 56, 6), '#24142a', 0.2),
    fill(box(x - 54, y - 34, 108, 12, 5), brass.base),
    fill(box(x - 68, y - 190, 136, 136), '#fff3d6', 0.55),
    ...heap.map(([dx, dy, r]) => puff(dx, dy, r)),
    fill(p`M${x - 20} ${y - 178}h40l-6 26h-28Z`, '#8a8f99'),
    fill(p`M${x + 4} ${y - 178}h16l-6 26h-10Z`, '#5d6270'),
    fill(box(x - 68, y - 190, 136, 136), '#ffffff', 0.14),
    fill(
      polygon(
        [x - 50, y - 190],
        [x - 22, y - 190],
        [x - 54, y - 56],
        [x - 68, y - 56],
        [x - 68, y - 120],
      ),
      '#ffffff',
      0.3,
    ),
    fill(box(x - 74, y - 192, 8, 140), brass.shade),
    fill(box(x + 66, y - 192, 8, 140), brass.shade),
    fill(p`M${x - 80} ${y - 188}Q${x} ${y - 246} ${x + 80} ${y - 188}Z`, '#b3303a'),
    fill(
      p`M${x + 20} ${y - 214}Q${x + 58} ${y - 206} ${x + 80} ${y - 188}H${x + 24}Z`,
      '#24142a',
      0.2,
    ),
  ];
}

/** A striped cup, filled. */
export function cup(x: number, y: number): Drawing[] {
  return [
    shadowOn(x + 2, y, 50),
    fill(p`M${x - 48} ${y - 104}H${x + 48}L${x + 34} ${y}H${x - 34}Z`, '#fff8ee'),
    ...[-2, 0, 2].map((i) =>
      fill(
        polygon(
          [x + i * 18 - 9, y - 104],
          [x + i * 18 + 9, y - 104],
          [x + i * 13 + 7, y],
          [x + i * 13 - 7, y],
        ),
        '#c9483f',
      ),
    ),
    fill(polygon([x + 24, y - 104], [x + 48, y - 104], [x + 34, y], [x + 16, y]), '#24142a', 0.12),
    ...[-34, -14, 8, 30].map((dx, i) =>
      fill(ellipse(x + dx, y - 106 - (i % 2) * 9, 15), i % 2 ? '#fff3cf' : '#f9dd9a'),
    ),
  ];
}

/** Kernels that jump in their case. */
export function poppingCorn(name: string, x: number, y: number, which: number): Living {
  const cycle = which === 0 ? 900 : 1300;
  return {
    name,
    plane: 'front',
    area: { x: -16, y: -14, width: 32, height: 28 },
    frames: [
      [
        fill(ellipse(-4, 0, 8) + ellipse(5, -3, 7), '#f9dd9a'),
        fill(ellipse(0, 4, 7) + ellipse(-1, -5, 5), '#fff3cf'),
      ],
    ],
    at: (time) => {
      const t = (time % cycle) / cycle;
      const jump = Math.floor(time / cycle);
      const side = ((jump * 53 + which * 29) % 80) - 40;
      return {
        x: x + side * (0.3 + 0.7 * t),
        y: y + 22 - Math.sin(t * Math.PI) * (52 + ((jump * 17) % 14)),
        angle: t * 3,
      };
    },
    rest: 420,
  };
}
