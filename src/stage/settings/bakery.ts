/** Four in the afternoon in a small bakery: the window on the left, bread on the right. */
import { tones } from '../rig/colour.ts';
import { type Drawing, fill, line } from '../rig/drawing.ts';
import { box, curve, ellipse, p, polygon } from '../rig/path.ts';
import { baguettes, boule, cakeStand, croissant, pastryCase, tinLoaf } from './bread.ts';
import { clock, pane, pendant, plant, screen, street } from './furniture.ts';
import { band, beam, counter, fade, glow, grain, wall } from './kit.ts';
import type { Place } from './setting.ts';

const wood = tones('#a86c3e');

function tiles(): Drawing[] {
  const rows = [548, 590, 632, 674];
  return [
    band(506, 12, wood.base),
    band(516, 3, wood.shade),
    band(518, 200, fade(518, 190, '#fdf5e8', '#f1e2cc')),
    ...rows.map((y) => band(y, 2.4, '#e2cdb2', 0.8)),
    ...rows.flatMap((y, r) =>
      Array.from({ length: 19 }, (_, i) =>
        fill(box(-40 + i * 92 + (r % 2) * 46, y - 40, 2.4, 40), '#e2cdb2', 0.8),
      ),
    ),
  ];
}

function shelf(y: number): Drawing[] {
  return [
    fill(box(962, y + 14, 330, 16), '#7a4a2e', 0.16),
    fill(box(950, y, 350, 14, 4), wood.base),
    fill(box(950, y + 9, 350, 6, 3), wood.shade),
    ...[980, 1262].map((x) =>
      fill(polygon([x, y + 14], [x + 14, y + 14], [x, y + 40]), wood.shade),
    ),
  ];
}

function bunting(): Drawing[] {
  const colours = ['#d9653b', '#f2b545', '#2f6f73', '#fff8ee', '#8a5a83'];
  const at = (x: number) => 34 + 36 * Math.sin(((x + 130) / 470) * Math.PI) ** 2;
  const rope = curve(
    Array.from({ length: 41 }, (_, i) => [-900 + i * 85, at(-900 + i * 85)] as const),
  );
  return [
    line(rope, '#b98a5e', 3),
    ...Array.from({ length: 30 }, (_, i) => {
      const x = 24 + i * 54;
      const y = at(x);
      return fill(
        polygon([x - 17, y + 1], [x + 17, y + 1], [x, y + 36]),
        colours[i % 5] ?? '#fff8ee',
        0.9,
      );
    }),
  ];
}

function menu(): Drawing[] {
  return [
    fill(box(1352, 120, 220, 300, 10), wood.base),
    fill(box(1366, 134, 192, 272, 4), '#3d4a48'),
    line(p`M1402 176q18 -20 36 0t36 0t36 0`, '#f7dcb8', 6),
    ...[216, 252, 288, 324, 360].flatMap((y, i) => [
      fill(box(1388, y, 70 + ((i * 37) % 40), 9, 4), '#cfd3c8'),
      fill(box(1508, y, 32, 9, 4), '#f2b545'),
    ]),
  ];
}

export const bakery: Place = {
  clock: 0.75,
  back: () => [
    ...wall('#fdeed6', '#f6d8ac'),
    glow(800, 300, 420, '#fff8e8', 0.75),
    ...tiles(),
    ...bunting(),
    ...pane(350, 110, 280, 340, '#a86c3e', street(350, 110, 280, 340), { across: 2, down: 2 }),
    ...pane(20, 150, 230, 420, '#2f6f73', street(20, 150, 230, 420), { across: 1, down: 1 }),
    ...shelf(300),
    ...shelf(446),
    ...boule(1006, 300, 40),
    ...boule(1092, 300, 36),
    ...tinLoaf(1178, 300, 78),
    ...tinLoaf(1258, 300, 70),
    ...croissant(1000, 446, 36),
    ...croissant(1082, 446, 36),
    ...baguettes(1180, 446),
    ...boule(1262, 446, 32),
    ...clock(1020, 168, 42, '#2f6f73'),
    ...menu(),
    ...pendant(540, 168, '#d9653b'),
    ...pendant(1150, 150, '#d9653b'),
  ],
  front: [
    ...counter('#cf9159', '#4d2f3d'),
    ...grain('#a9683a'),
    ...pastryCase(96, 742),
    ...cakeStand(530, 752),
    ...screen(1062, 588, 150, 112, '#2f6f73'),
    fill(box(1006, 712, 44, 34, 6), '#3a3240'),
    fill(box(1012, 717, 32, 15, 3), '#bfe3c8'),
    ...plant(1290, 744, 0.9, '#d9653b'),
    fill(ellipse(1420, 752, 70, 12), '#fff8ee'),
    ...croissant(1392, 746, 32),
    ...croissant(1452, 749, 32),
  ],
  still: [
    ...wall('#fdeed6', '#f6d8ac'),
    glow(800, 300, 420, '#fff8e8', 0.75),
    band(506, 12, wood.base),
    band(518, 200, '#f6ebd8'),
    ...pane(350, 110, 280, 340, '#a86c3e', [], { across: 2, down: 2 }),
    ...shelf(300),
    ...shelf(446),
    ...counter('#cf9159', '#4d2f3d'),
  ],
  light: beam([350, 110], 300, '#fff1c9', 0.3),
};
