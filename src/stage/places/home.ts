/** The customer's own kitchen in the evening: where a call or a message finds them. */
import { tones } from '../rig/colour.ts';
import { type Drawing, fill, line } from '../rig/drawing.ts';
import { box, ellipse, p, polygon } from '../rig/path.ts';
import { books, picture } from './parts/decor.ts';
import { clock, lamplight, pane, pendant, plant } from './parts/furniture.ts';
import { counter, fade, glow, grain, shadowOn, wall } from './parts/kit.ts';
import { EVENING, NIGHT, steam, street } from './parts/outside.ts';
import type { Area, Place } from './place.ts';

const WINDOW: Area = { x: 356, y: 130, width: 260, height: 320 };
const OUTSIDE: Area = { x: 330, y: 110, width: 320, height: 380 };

const wood = tones('#8a5a3c');

function mug(x: number, y: number): Drawing[] {
  const clay = tones('#d9653b');
  return [
    shadowOn(x, y, 44),
    line(p`M${x + 30} ${y - 48}q30 0 26 20q-4 14 -28 12`, clay.shade, 9),
    fill(
      p`M${x - 34} ${y - 62}H${x + 34}L${x + 28} ${y - 8}Q${x} ${y + 4} ${x - 28} ${y - 8}Z`,
      clay.base,
    ),
    fill(
      p`M${x + 10} ${y - 62}H${x + 34}L${x + 28} ${y - 8}Q${x + 18} ${y - 2} ${x + 8} ${y}Z`,
      clay.shade,
      0.7,
    ),
    fill(ellipse(x, y - 62, 34, 8), '#5b3328'),
  ];
}

/** Cupboards, a worktop, an oven: the kitchen's other side. */
function kitchen(): Drawing[] {
  const door = tones('#5d7f86');
  return [
    fill(box(-9000, 566, 20000, 16), wood.light),
    fill(box(-9000, 578, 20000, 6), wood.shade),
    fill(box(-9000, 584, 20000, 140), door.base),
    fill(
      Array.from({ length: 22 }, (_, i) => box(-880 + i * 150, 598, 134, 120, 5)).join(''),
      door.shade,
      0.6,
    ),
    fill(
      Array.from({ length: 22 }, (_, i) => box(-874 + i * 150, 604, 122, 108, 4)).join(''),
      door.base,
    ),
    fill(
      Array.from({ length: 22 }, (_, i) => box(-830 + i * 150, 616, 34, 6, 3)).join(''),
      '#f2b545',
    ),
  ];
}

function kettle(x: number, y: number): Drawing[] {
  const steel = tones('#9fb0b6');
  return [
    line(p`M${x - 30} ${y - 52}Q${x} ${y - 96} ${x + 30} ${y - 52}`, '#3a3240', 7),
    fill(
      polygon([x + 30, y - 46], [x + 58, y - 58], [x + 54, y - 48], [x + 36, y - 26]),
      steel.shade,
    ),
    fill(
      p`M${x - 42} ${y}C${x - 44} ${y - 44} ${x - 26} ${y - 58} ${x} ${y - 58}S${x + 44} ${y - 44} ${x + 42} ${y}Z`,
      steel.base,
    ),
    fill(
      p`M${x + 10} ${y - 58}C${x + 32} ${y - 54} ${x + 44} ${y - 40} ${x + 42} ${y}H${x + 18}C${x + 24} ${y - 22} ${x + 22} ${y - 44} ${x + 10} ${y - 58}Z`,
      steel.shade,
    ),
    fill(ellipse(x - 20, y - 34, 6, 14), '#ffffff', 0.6),
    fill(ellipse(x, y - 60, 6), '#d9653b'),
  ];
}

export const home: Place = {
  clock: 0.6,
  outside: {
    area: OUTSIDE,
    day: street(OUTSIDE, EVENING),
    later: street(OUTSIDE, NIGHT),
    holes: [WINDOW],
    rain: [{ x: 346, y: 116, width: 290, height: 360 }],
  },
  back: [
    ...wall('#efdcc8', '#dcbd9e', [WINDOW]),
    glow(800, 290, 460, '#fff0d2', 0.9),
    ...pane(WINDOW, '#e9e1d6', { across: 2, down: 1 }),
    fill(p`M326 108H380C378 220 366 300 338 360V108Z`, '#d9913b', 0.9),
    fill(p`M646 108H594C596 220 606 300 634 360V108Z`, '#c07a2c', 0.9),
    fill(box(316, 100, 340, 12, 6), wood.base),
    ...picture(120, 190, 160, 200),
    fill(box(976, 258, 330, 14, 4) + box(976, 404, 330, 14, 4), wood.base),
    fill(box(976, 267, 330, 5, 2) + box(976, 413, 330, 5, 2), wood.shade),
    ...books(992, 258, 6),
    ...plant(1220, 258, 0.7, '#f7dcb8'),
    ...[1000, 1066, 1132, 1212].flatMap((x, i) => [
      fill(box(x, 404 - 60, 50, 60, 8), ['#cfdcd8', '#d9653b', '#cfdcd8', '#f2b545'][i] ?? ''),
      fill(box(x + 34, 404 - 60, 16, 60, 8), '#20121f', 0.12),
      fill(box(x - 2, 404 - 68, 54, 14, 5), wood.light),
    ]),
    ...clock(1400, 216, 44, '#d9653b'),
    ...kitchen(),
    ...lamplight(560, 140),
    ...lamplight(1180, 120),
  ],
  middle: [
    {
      area: { x: 1000, y: 420, width: 390, height: 150 },
      of: [
        ...kettle(1052, 566),
        fill(box(1150, 480, 90, 86, 8), '#c9a078'),
        fill(box(1214, 480, 26, 86, 8), '#a67a58'),
        ...[0, 1, 2].map((i) => line(p`M${1168 + i * 24} 480l${(i - 1) * 8} -52`, '#8a5a3c', 7)),
        ...plant(1340, 566, 0.8, '#d9653b'),
      ],
    },
    {
      area: { x: 430, y: 480, width: 200, height: 100 },
      of: [
        ...[
          [478, 524, '#d9653b'],
          [504, 518, '#f2b545'],
          [526, 526, '#8fa35a'],
        ].map(([x, y, c]) => fill(ellipse(Number(x), Number(y), 17), String(c))),
        fill(p`M452 536H548C548 560 526 566 500 566S452 560 452 536Z`, '#2f6f73'),
        fill(p`M520 536H548C548 560 526 566 508 566Z`, '#24585b'),
      ],
    },
  ],
  front: [
    ...counter('#a87350', '#4a3640'),
    ...grain('#83532f'),
    ...mug(548, 752),
    ...plant(1120, 752, 0.9, '#2f6f73'),
    shadowOn(330, 752, 80),
    fill(polygon([256, 750], [276, 730], [392, 730], [406, 750]), '#fff8ee'),
    line(p`M292 738h76M288 744h56`, '#c9b9a8', 2.4),
    ...mug(1360, 752),
  ],
  living: [
    pendant('lamp', 560, 140, '#f2b545'),
    pendant('lamp-right', 1180, 120, '#f2b545'),
    steam('mug', 548, 686, 'front'),
    steam('mug-too', 556, 688, 'front', 2100),
    steam('kettle', 1106, 506, 'middle', 1200),
  ],
  still: [
    ...wall('#efdcc8', '#dcbd9e'),
    glow(800, 290, 460, '#fff0d2', 0.9),
    fill(box(WINDOW.x, WINDOW.y, WINDOW.width, WINDOW.height), fade(130, 320, ...EVENING.sky)),
    ...pane(WINDOW, '#e9e1d6', { across: 2, down: 1 }),
    fill(box(-9000, 566, 20000, 160), '#5d7f86'),
    fill(box(-9000, 566, 20000, 16), wood.light),
    ...counter('#a87350', '#4a3640'),
  ],
  light: [glow(560, 200, 620, '#ffcf87', 0.26)],
  lateLight: [glow(560, 200, 620, '#ffcf87', 0.3)],
  dusk: ['#ffb066', '#3a2a6e'],
};
