/** Four in the afternoon in a small bakery: window and door on the left, bread on the right. */
import { tones } from '../rig/colour.ts';
import { type Drawing, fill, line } from '../rig/drawing.ts';
import { box, curve, ellipse, p, polygon } from '../rig/path.ts';
import { baguettes, boule, cakeStand, croissant, pastryCase, tinLoaf } from './parts/bread.ts';
import { basket, chair, cups, espresso, table, urn } from './parts/cafe.ts';
import {
  blindPane,
  clock,
  lamplight,
  pane,
  pendant,
  plant,
  pottedTree,
  screen,
} from './parts/furniture.ts';
import { band, beam, counter, fade, glow, grain, ring, wall } from './parts/kit.ts';
import { letters } from './parts/letters.ts';
import { DAY, EVENING, passer, steam, street } from './parts/outside.ts';
import type { Area, Place } from './place.ts';

const wood = tones('#a86c3e');

const WINDOW: Area = { x: 346, y: 112, width: 284, height: 340 };
const DOOR: Area = { x: 46, y: 176, width: 186, height: 330 };
const OTHERS: readonly Area[] = [
  { x: -330, y: 112, width: 284, height: 340 },
  { x: 1680, y: 112, width: 284, height: 340 },
];
const STREET: Area = { x: -360, y: 90, width: 1020, height: 440 };

function tiles(): Drawing[] {
  const rows = [548, 590, 632, 674];
  return [
    band(506, 12, wood.base),
    band(504, 3, wood.light),
    band(516, 3, wood.shade),
    band(518, 200, fade(518, 190, '#fdf5e8', '#f1e2cc')),
    band(519, 10, '#c9a67c', 0.3),
    ...rows.map((y) => band(y, 2.4, '#e2cdb2', 0.8)),
    fill(
      rows
        .map((y, r) =>
          Array.from({ length: 40 }, (_, i) =>
            box(-960 + i * 92 + (r % 2) * 46, y - 40, 2.4, 40),
          ).join(''),
        )
        .join(''),
      '#e2cdb2',
      0.8,
    ),
    // Some tiles come from another firing.
    fill(
      [
        [44, 590],
        [412, 548],
        [504, 632],
        [964, 590],
        [1102, 632],
        [1332, 548],
      ]
        .map(([x = 0, y = 0]) => box(x + 3, y - 38, 86, 37))
        .join(''),
      '#f3d9b4',
      0.5,
    ),
  ];
}

function door(): Drawing[] {
  const leaf = tones('#2f6f73');
  return [
    fill(box(4, 132, 18, 590, 4) + box(4, 132, 270, 20, 4) + box(256, 132, 18, 590), wood.base),
    fill(box(4, 132, 8, 590), wood.light),
    fill(box(262, 132, 12, 590), wood.shade),
    fill(ring(DOOR, 24, 4), leaf.base),
    fill(box(22, 506, 234, 216), leaf.base),
    fill(box(22, 152, 234, 6), leaf.light),
    fill(box(52, 548, 174, 140, 6), leaf.shade),
    fill(box(60, 556, 158, 124, 6), leaf.base),
    fill(box(46, 176, 186, 8), leaf.shade),
    fill(polygon([60, 176], [120, 176], [46, 400], [46, 230]), '#ffffff', 0.2),
    fill(box(226, 430, 12, 70, 6), '#f2b545'),
    fill(box(232, 430, 6, 70, 3), '#b98130'),
    line(p`M104 176L139 216L174 176`, '#7a4a2e', 3),
    fill(box(88, 214, 102, 46, 8), '#fff8ee'),
    fill(box(88, 250, 102, 10, 5), '#e2cdb2'),
    line(letters('OPEN', 103, 226, 20), '#d9653b', 4),
  ];
}

function shelf(y: number): Drawing[] {
  return [
    fill(box(962, y + 14, 330, 18), '#7a4a2e', 0.16),
    fill(box(950, y, 350, 14, 4), wood.base),
    fill(box(950, y, 350, 4, 2), wood.light),
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
    ...Array.from({ length: 62 }, (_, i) => {
      const x = -840 + i * 54;
      const y = at(x);
      return fill(
        polygon([x - 17, y + 1], [x + 17, y + 1], [x, y + 36]),
        colours[i % 5] ?? '#fff8ee',
        0.9,
      );
    }),
  ];
}

/** In chalk, about a point. */
const roll = (x: number, y: number) =>
  p`M${x - 20} ${y}c0 -22 40 -22 40 0ZM${x - 20} ${y + 6}h40M${x - 18} ${y + 6}q18 12 36 0`;
const soup = (x: number, y: number) =>
  p`M${x - 20} ${y - 4}h40c0 22 -40 22 -40 0ZM${x - 6} ${y - 10}q4 -5 0 -9M${x + 6} ${y - 10}q4 -5 0 -9`;
const loaf = (x: number, y: number) =>
  p`M${x - 20} ${y + 8}v-14c0 -12 40 -12 40 0v14ZM${x - 8} ${y - 12}v8M${x + 4} ${y - 13}v8`;
const slice = (x: number, y: number) => p`M${x - 20} ${y + 8}v-10l38 -10v20ZM${x - 20} ${y}l38 -4`;

/** What there is today, in chalk. */
function menu(): Drawing[] {
  return [
    fill(box(1360, 130, 226, 306, 10), '#20121f', 0.12),
    fill(box(1352, 120, 226, 306, 10), wood.base),
    fill(box(1352, 120, 226, 8, 4), wood.light),
    fill(box(1366, 134, 198, 278, 4), '#3d4a48'),
    line(p`M1452 168a14 14 0 1 0 28 0M1466 168v-22M1438 152h56`, '#f7dcb8', 3.4),
    line(p`M1396 196q18 -8 36 0t36 0t36 0t32 0`, '#d9653b', 3),
    ...[roll, soup, loaf, slice].flatMap((one, row) => [
      line(one(1410, 236 + row * 34), '#dfe3d8', 3),
      line(p`M1452 ${232 + row * 34}h${46 - (row % 2) * 14}`, '#8fa39c', 3.4),
      line(letters(String(9 - row * 2), 1526, 222 + row * 34, 16), '#f2b545', 3),
    ]),
    line(p`M1456 392c-16 -16 16 -22 10 -6c14 -8 16 14 0 12c2 10 -14 8 -10 -6Z`, '#f7dcb8', 3),
  ];
}

export const bakery: Place = {
  clock: 0.75,
  outside: {
    area: STREET,
    day: street(STREET, DAY),
    later: street(STREET, EVENING),
    holes: [WINDOW, DOOR, ...OTHERS],
    rain: [{ x: 0, y: 100, width: 650, height: 420 }],
  },
  back: [
    ...wall('#fdeed6', '#f6d8ac', [WINDOW, DOOR, ...OTHERS]),
    glow(800, 300, 420, '#fff8e8', 0.75),
    ...tiles(),
    ...bunting(),
    ...pane(WINDOW, '#a86c3e', { across: 2, down: 2 }),
    ...OTHERS.flatMap((hole) => pane(hole, '#a86c3e', { across: 2, down: 2 })),
    ...door(),
    ...shelf(300),
    ...shelf(446),
    ...boule(1000, 300, 22),
    ...boule(1092, 300, 36),
    ...tinLoaf(1178, 300, 78),
    ...tinLoaf(1258, 300, 70),
    ...croissant(1000, 446, 36),
    ...croissant(1082, 446, 36),
    ...baguettes(1180, 446),
    ...boule(1262, 446, 32),
    ...clock(1002, 212, 36, '#2f6f73'),
    ...menu(),
    ...lamplight(540, 168),
    ...lamplight(1150, 150),
    ...lamplight(-60, 160),
  ],
  middle: [
    {
      area: { x: 250, y: 460, width: 410, height: 260 },
      of: [...chair(330, 1), ...table(466, 150), ...chair(600, -1), ...cups(452, 566)],
    },
    {
      area: { x: 960, y: 496, width: 346, height: 228 },
      of: [
        fill(box(966, 606, 336, 16, 4), wood.light),
        fill(box(966, 616, 336, 10), wood.shade),
        fill(box(982, 626, 304, 92), wood.base),
        fill(box(1190, 626, 96, 96), wood.shade, 0.6),
        ...[1056, 1132, 1208].map((x) => fill(box(x, 626, 4, 96), wood.line, 0.4)),
        ...urn(1012, 607),
        ...basket(1110, 607, 96),
        ...boule(1090, 582, 24),
        ...boule(1132, 582, 26),
        ...basket(1228, 607, 104),
        ...tinLoaf(1206, 584, 50),
        ...tinLoaf(1252, 584, 50),
      ],
    },
    {
      area: { x: 1530, y: 300, width: 420, height: 420 },
      of: [...pottedTree(1640, 716, 1, '#d9653b'), ...chair(1740, 1), ...table(1850, 150)],
    },
    {
      area: { x: -386, y: 390, width: 410, height: 334 },
      of: [...chair(-330, 1), ...table(-200, 150), ...pottedTree(-60, 716, 0.9, '#2f6f73')],
    },
  ],
  front: [
    ...counter('#cf9159', '#4d2f3d'),
    ...grain('#a9683a'),
    ...pastryCase(96, 742),
    ...cakeStand(530, 752),
    ...screen(1062, 588, 150, 112, '#2f6f73'),
    fill(box(1006, 712, 44, 34, 6), '#3a3240'),
    fill(box(1012, 717, 32, 15, 3), '#bfe3c8'),
    ...espresso(1272, 748),
    fill(ellipse(1520, 758, 70, 12), '#20121f', 0.16),
    fill(ellipse(1520, 752, 70, 12), '#fff8ee'),
    ...croissant(1492, 746, 32),
    ...croissant(1552, 749, 32),
    ...plant(0, 744, 0.9, '#d9653b'),
    ...pastryCase(-420, 742),
    ...plant(1700, 744, 0.9, '#f7dcb8'),
    ...cakeStand(1850, 752),
  ],
  living: [
    passer(-420, 720, 486),
    pendant('lamp-left', 540, 168, '#d9653b'),
    pendant('lamp-right', 1150, 150, '#d9653b'),
    pendant('lamp-far', -60, 160, '#d9653b'),
    steam('urn', 1012, 500, 'middle'),
    steam('urn-too', 1018, 502, 'middle', 2100),
    steam('coffee', 1330, 640, 'front', 900),
  ],
  still: [
    ...wall('#fdeed6', '#f6d8ac'),
    glow(800, 300, 420, '#fff8e8', 0.75),
    band(506, 12, wood.base),
    band(518, 200, '#f6ebd8'),
    ...blindPane(WINDOW, '#a86c3e', { across: 2, down: 2 }),
    ...shelf(300),
    ...shelf(446),
    ...counter('#cf9159', '#4d2f3d'),
  ],
  light: beam([350, 110], 300, '#fff1c9', 0.34),
  // Low, and from the same window.
  lateLight: beam([350, 180], 280, '#ffb46a', 0.3),
  dusk: ['#ff9a4d', '#7a3b8f'],
};
