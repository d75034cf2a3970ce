/** Any counter at all, for stories of one's own: a shop on a quiet street. */
import { tones } from '../rig/colour.ts';
import { type Drawing, fill, line } from '../rig/drawing.ts';
import { box, ellipse, p } from '../rig/path.ts';
import { books, picture, slats } from './parts/decor.ts';
import {
  clock,
  lamplight,
  leaf,
  pane,
  pendant,
  plant,
  pottedTree,
  screen,
} from './parts/furniture.ts';
import { band, beam, counter, fade, glow, grain, shadowOn, wall } from './parts/kit.ts';
import { DAY, EVENING, passer, street } from './parts/outside.ts';
import type { Area, Living, Place } from './place.ts';

const WINDOW: Area = { x: 336, y: 120, width: 290, height: 350 };
const FAR: Area = { x: -330, y: 120, width: 290, height: 350 };
const OUTSIDE: Area = { x: -360, y: 96, width: 1020, height: 410 };

const fur = tones('#d98b4a');

/** A cat on the sill outside; now and then its tail moves. */
const cat: Living = {
  name: 'cat',
  plane: 'beyond',
  area: { x: -66, y: -98, width: 104, height: 104 },
  frames: [
    'M-34 -6C-56 -8 -58 -30 -48 -38',
    'M-34 -6C-54 -2 -60 -18 -58 -30',
    'M-34 -6C-58 -12 -50 -34 -38 -42',
  ].map((tail) => [
    line(tail, fur.shade, 9),
    fill(p`M-36 0C-44 -44 -14 -58 4 -58S34 -34 32 0Z`, fur.base),
    fill(p`M12 -56C28 -46 34 -26 32 0H14C20 -20 18 -40 12 -56Z`, fur.shade, 0.7),
    fill(p`M-14 -68L-12 -94L2 -82H14L28 -94L30 -68Q28 -48 8 -48T-14 -68Z`, fur.base),
    fill(p`M16 -82L28 -94L30 -68Q28 -52 14 -49Q24 -62 16 -82Z`, fur.shade, 0.6),
    line(p`M-2 -68q4 3 7 0M13 -68q4 3 7 0`, '#5b3328', 2.4),
    fill(ellipse(9, -60, 3, 2), '#8a4a3c'),
    line(p`M-16 -30q6 4 12 2M-20 -16q8 4 14 1`, fur.line, 3, 0.5),
  ]),
  at: (time) => {
    const t = time % 9000;
    const frame = t > 7600 ? (t > 8300 ? 2 : 1) : t > 4000 && t < 4700 ? 1 : 0;
    return { x: 560, y: 476, frame };
  },
  rest: 0,
};

/** A fan on a shelf: three pictures of its blades. */
const fan: Living = {
  name: 'fan',
  plane: 'back',
  area: { x: -50, y: -50, width: 100, height: 100 },
  frames: [0, 1, 2].map((turn) => {
    const blade = (i: number): string => {
      const a = (i / 3) * Math.PI * 2 + (turn / 3) * ((Math.PI * 2) / 3);
      const at = (r: number, da: number) => [Math.cos(a + da) * r, Math.sin(a + da) * r] as const;
      const [ax, ay] = at(34, -0.1);
      const [bx, by] = at(36, 0.75);
      return p`M0 0Q${ax} ${ay} ${bx} ${by}Q${bx * 0.5} ${by * 0.5 + 4} 0 0Z`;
    };
    return [
      fill(ellipse(0, 0, 44), '#ffffff', 0.4),
      fill([0, 1, 2].map(blade).join(''), '#2f6f73'),
      line(`${ellipse(0, 0, 44)}${ellipse(0, 0, 30)}M-44 0H44M0 -44V44`, '#8fa39c', 2.4),
      fill(ellipse(0, 0, 9), '#d9653b'),
    ];
  }),
  at: (time) => ({ x: 1216, y: 334, frame: Math.floor(time / 130) % 3 }),
  rest: 0,
};

function shelf(y: number): Drawing[] {
  return [
    fill(box(982, y + 14, 286, 16), '#20121f', 0.14),
    fill(box(976, y, 296, 14, 4), '#8a5a3c'),
    fill(box(976, y, 296, 4, 2), '#a67a58'),
    fill(box(976, y + 9, 296, 5, 2), '#6d452e'),
  ];
}

function drawers(x: number): Drawing[] {
  const wood = tones('#7fa08c');
  return [
    fill(ellipse(x + 130, 712, 160, 8), '#20121f', 0.12),
    fill(box(x, 560, 260, 152, 6), wood.base),
    fill(box(x + 200, 560, 60, 152), wood.shade, 0.6),
    fill(box(x - 8, 552, 276, 14, 4), wood.light),
    ...[0, 1].flatMap((column) =>
      [0, 1].flatMap((row) => [
        fill(box(x + 12 + column * 122, 578 + row * 66, 112, 56, 4), wood.shade, 0.7),
        fill(box(x + 16 + column * 122, 582 + row * 66, 104, 48, 3), wood.base),
        fill(ellipse(x + 68 + column * 122, 606 + row * 66, 7), '#f2b545'),
      ]),
    ),
  ];
}

export const shopCounter: Place = {
  clock: 0.75,
  outside: {
    area: OUTSIDE,
    day: street(OUTSIDE, DAY),
    later: street(OUTSIDE, EVENING),
    holes: [WINDOW, FAR],
    rain: [{ x: 320, y: 100, width: 320, height: 390 }],
  },
  back: [
    ...wall('#f0eee0', '#d9dfcd', [WINDOW, FAR]),
    glow(800, 300, 430, '#ffffff', 0.7),
    band(50, 8, '#fffdf4'),
    band(58, 4, '#c9d1bd'),
    ...slats(960, 330, '#c49a6c'),
    ...pane(WINDOW, '#5d7f6c', { across: 2, down: 1 }),
    ...pane(FAR, '#5d7f6c', { across: 2, down: 1 }),
    ...picture(80, 180, 180, 230),
    ...picture(1390, 190, 190, 220),
    ...picture(1660, 210, 190, 220),
    ...clock(1034, 252, 40, '#5d7f6c'),
    ...shelf(400),
    ...shelf(520),
    ...books(1086, 400, 4),
    fill(box(1208, 376, 16, 26, 3), '#8fa39c'),
    fill(box(1190, 390, 52, 10, 5), '#5d7f6c'),
    ...books(1000, 520, 6),
    ...plant(1190, 520, 0.62, '#f7dcb8'),
    fill(ellipse(1242, 504, 16, 17), '#d9653b'),
    fill(box(-9000, 640, 20000, 80), fade(640, 80, '#c9d1bd', '#b7c1a9')),
    band(640, 5, '#a8b398'),
    ...lamplight(556, 150),
    ...lamplight(1420, 140),
  ],
  middle: [
    {
      area: { x: 470, y: 430, width: 190, height: 290 },
      of: [
        line(p`M520 708L548 600M600 708L572 600M560 708V600`, '#8a5a3c', 8),
        fill(ellipse(560, 604, 60, 9), '#a67a58'),
        ...plant(560, 602, 1.1, '#d9653b'),
      ],
    },
    { area: { x: 1044, y: 546, width: 332, height: 174 }, of: drawers(1080) },
    {
      area: { x: 0, y: 374, width: 460, height: 347 },
      of: [...pottedTree(90, 716, 0.95, '#f7dcb8'), ...drawers(160)],
    },
    {
      area: { x: 1470, y: 374, width: 480, height: 347 },
      of: [...pottedTree(1560, 716, 0.95, '#2f6f73'), ...drawers(1650)],
    },
  ],
  front: [
    ...counter('#c79a66', '#35524a'),
    ...grain('#a2743f'),
    ...plant(522, 752, 0.95, '#f7dcb8'),
    ...screen(1056, 588, 150, 110, '#5d7f6c'),
    fill(box(990, 722, 44, 26, 6), '#3a3240'),
    fill(box(996, 727, 32, 12, 3), '#bfe3c8'),
    shadowOn(360, 752, 70),
    fill(box(304, 690, 112, 58, 6), '#5d7f6c'),
    fill(box(304, 690, 112, 12, 6), '#7fa08c'),
    ...[0, 1, 2, 3].map((i) =>
      fill(
        box(314 + i * 25, 662, 20, 40, 3),
        ['#fff8ee', '#f2b545', '#fff8ee', '#d9653b'][i] ?? '',
      ),
    ),
    shadowOn(1340, 750, 56),
    fill(p`M1292 748V660Q1340 640 1388 660V748Z`, '#e2b98a'),
    fill(p`M1356 648Q1376 652 1388 660V748H1364Z`, '#c99a66'),
    line(p`M1318 662q0 -40 22 -40t22 40`, '#a2743f', 5),
    ...plant(-60, 752, 1, '#2f6f73'),
    ...plant(1600, 752, 1, '#d9653b'),
  ],
  living: [
    passer(240, 760, 466),
    cat,
    fan,
    leaf('leaf', 522, 716, 0.95),
    pendant('lamp', 556, 150, '#2f6f73'),
    pendant('lamp-right', 1420, 140, '#2f6f73'),
  ],
  still: [
    ...wall('#f0eee0', '#d9dfcd'),
    glow(800, 300, 430, '#ffffff', 0.7),
    fill(box(WINDOW.x, WINDOW.y, WINDOW.width, WINDOW.height), fade(120, 350, ...DAY.sky)),
    ...pane(WINDOW, '#5d7f6c', { across: 2, down: 1 }),
    fill(box(960, 110, 330, 600, 4), '#b98f62'),
    ...counter('#c79a66', '#35524a'),
  ],
  light: beam([330, 60], 320, '#fff6dc', 0.34),
  dusk: ['#ff9a4d', '#5a3b8f'],
};
