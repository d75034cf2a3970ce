/** A small cinema's foyer before the evening show. */
import { tones } from '../rig/colour.ts';
import { type Drawing, fill, line, within } from '../rig/drawing.ts';
import { box, ellipse, p, polygon } from '../rig/path.ts';
import { clock, lamplight, pendant, plant, screen } from './parts/furniture.ts';
import { band, beam, counter, fade, glow, ring, shadowOn, wall } from './parts/kit.ts';
import { letters } from './parts/letters.ts';
import { bulbs, dropped, films, poppingCorn } from './parts/marquee.ts';
import { EVENING, NIGHT, passer, street } from './parts/outside.ts';
import type { Area, Place } from './place.ts';

const brass = tones('#d6a04a');
const velvet = tones('#8d3140');

const DOORS: readonly Area[] = [
  { x: 352, y: 168, width: 128, height: 420 },
  { x: 500, y: 168, width: 128, height: 420 },
];
const STREET: Area = { x: 300, y: 150, width: 380, height: 470 };

/** A poster: shapes only, in a brass frame. */
function poster(x: number, y: number, sky: string, land: string, sun: string): Drawing[] {
  const sheet = box(x, y, 150, 220);
  return [
    fill(box(x - 8, y - 4, 178, 250, 6), '#20121f', 0.14),
    fill(box(x - 12, y - 12, 174, 244, 6), brass.base),
    fill(box(x - 12, y - 12, 174, 5, 3), brass.light),
    fill(box(x - 12, y + 222, 174, 10, 4), brass.shade),
    fill(sheet, sky),
    within(sheet, [
      fill(ellipse(x + 96, y + 84, 40), sun),
      fill(
        p`M${x} ${y + 150}Q${x + 50} ${y + 100} ${x + 90} ${y + 140}T${x + 150} ${y + 120}V${y + 220}H${x}Z`,
        land,
      ),
      fill(
        p`M${x + 44} ${y + 176}C${x + 42} ${y + 130} ${x + 52} ${y + 122} ${x + 58} ${y + 122}S${x + 74} ${y + 130} ${x + 72} ${y + 176}Z`,
        '#2a2230',
        0.8,
      ),
      fill(ellipse(x + 58, y + 110, 10, 12), '#2a2230', 0.8),
      fill(box(x + 20, y + 184, 110, 10, 4), '#fff8ee', 0.85),
      fill(box(x + 42, y + 202, 66, 6, 3), '#fff8ee', 0.6),
      fill(polygon([x, y], [x + 60, y], [x, y + 150]), '#ffffff', 0.14),
    ]),
  ];
}

/** Glass doors towards the street, with brass bars. */
function doors(): Drawing[] {
  const [left, right] = [DOORS[0] as Area, DOORS[1] as Area];
  return [
    fill(box(326, 138, 328, 30, 6), brass.shade),
    fill(box(326, 138, 328, 8, 4), brass.light),
    ...[left, right].flatMap((hole) => [
      fill(ring(hole, 10, 4), velvet.base),
      fill(box(hole.x - 10, hole.y + hole.height + 8, hole.width + 20, 130), velvet.base),
      fill(box(hole.x + 8, hole.y + hole.height + 24, hole.width - 16, 80, 4), velvet.shade),
      fill(
        polygon(
          [hole.x + 10, hole.y],
          [hole.x + 54, hole.y],
          [hole.x, hole.y + 220],
          [hole.x, hole.y + 60],
        ),
        '#ffffff',
        0.18,
      ),
    ]),
    fill(box(334, 160, 9, 560) + box(637, 160, 9, 560), brass.base),
    fill(box(641, 160, 5, 560), brass.shade),
    fill(box(466, 340, 8, 130, 4) + box(506, 340, 8, 130, 4), brass.light),
  ];
}

/** The way to the screens, its curtain drawn aside. */
function doorway(): Drawing[] {
  const fold = (x: number, w: number, side: 1 | -1): Drawing[] => [
    fill(
      p`M${x} 190H${x + side * w}C${x + side * w * 0.9} 330 ${x + side * w * 0.3} 400 ${x + side * w * 0.36} 460L${x + side * w * 0.6} 702H${x}Z`,
      velvet.base,
    ),
    ...[0.2, 0.4].map((t) =>
      line(
        p`M${x + side * w * t * 1.8} 196C${x + side * w * t * 1.6} 330 ${x + side * w * t * 0.7} 400 ${x + side * w * t * 0.7} 460L${x + side * w * t} 702`,
        velvet.line,
        4,
        0.5,
      ),
    ),
    fill(box(x + side * w * 0.36 - (side > 0 ? 34 : 4), 448, 38, 14, 5), brass.base),
  ];
  return [
    fill(box(1332, 160, 270, 560, 8), brass.base),
    fill(box(1332, 160, 8, 560), brass.light),
    fill(box(1348, 178, 238, 540, 4), fade(178, 520, '#4a2c44', '#2f1f33')),
    glow(1467, 620, 150, '#f2b545', 0.5),
    fill(polygon([1440, 702], [1494, 702], [1482, 520], [1452, 520]), '#f2b545', 0.16),
    ...fold(1348, 110, 1),
    ...fold(1586, 110, -1),
    fill(box(1340, 176, 254, 26, 6), velvet.shade),
    fill(box(1408, 106, 118, 42, 8), '#33263c'),
    line(letters('SCREENS', 1422, 119, 16, 0.26, 0.5), '#f2b545', 3),
  ];
}

function popcorn(x: number, y: number): Drawing[] {
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
function cup(x: number, y: number): Drawing[] {
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

function printer(x: number, y: number): Drawing[] {
  return [
    shadowOn(x, y, 58),
    fill(box(x - 46, y - 62, 92, 62, 10), '#4a4152'),
    fill(box(x + 12, y - 62, 34, 62, 10), '#24142a', 0.25),
    fill(box(x - 30, y - 66, 60, 10, 4), '#2a2230'),
    fill(
      polygon([x - 22, y - 62], [x + 18, y - 62], [x + 16, y - 82], [x - 20, y - 80]),
      '#fff8ee',
    ),
    fill(box(x - 32, y - 22, 26, 8, 4), '#7cc4a4'),
  ];
}

/** A velvet rope where the queue forms. */
function rope(x: number): Drawing[] {
  const post = (at: number) => [
    fill(ellipse(at, 712, 24, 7), brass.shade),
    fill(box(at - 5, 572, 10, 140, 4), brass.base),
    fill(box(at + 1, 572, 4, 140, 2), brass.shade),
    fill(ellipse(at, 566, 11), brass.light),
  ];
  return [
    line(p`M${x} 588Q${x + 72} 650 ${x + 144} 588`, velvet.base, 13),
    line(p`M${x} 586Q${x + 72} 644 ${x + 144} 586`, velvet.light, 3, 0.6),
    ...post(x),
    ...post(x + 144),
  ];
}

function sofa(x: number): Drawing[] {
  const plush = tones('#2f6f73');
  return [
    fill(ellipse(x + 130, 712, 150, 9), '#20121f', 0.14),
    fill(box(x, 580, 260, 110, 22), plush.shade),
    fill(box(x + 18, 576, 224, 70, 18), plush.base),
    fill(box(x + 18, 576, 224, 12, 8), plush.light),
    fill(box(x + 16, 636, 228, 44, 12), plush.base),
    fill(box(x + 128, 640, 3, 38), plush.line, 0.5),
    fill(box(x - 8, 612, 40, 84, 16), plush.base),
    fill(box(x + 228, 612, 40, 84, 16), plush.shade),
    fill(box(x + 14, 694, 12, 18, 3) + box(x + 236, 694, 12, 18, 3), brass.shade),
  ];
}

export const cinema: Place = {
  clock: -0.35,
  outside: {
    area: STREET,
    day: street(STREET, EVENING),
    later: street(STREET, NIGHT),
    holes: DOORS,
    rain: [{ x: 340, y: 150, width: 300, height: 450 }],
  },
  back: [
    ...wall('#f7e4dc', '#eec9bb', DOORS),
    glow(800, 300, 430, '#fff5ea', 0.75),
    fill(
      [-840, -620, -400, -180, 260, 1620, 1840, 2060, 2280].map((x) => box(x, 60, 6, 480)).join(''),
      '#e0b6a8',
      0.5,
    ),
    band(40, 10, brass.base),
    band(50, 4, brass.shade),
    fill(
      box(-9000, 540, 9340, 180) + box(640, 540, 9360, 180),
      fade(540, 170, '#a34552', '#7d2c3b'),
    ),
    fill(box(-9000, 540, 9340, 12) + box(640, 540, 9360, 12), brass.base),
    fill(box(-9000, 552, 9340, 4) + box(640, 552, 9360, 4), brass.shade),
    ...doors(),
    ...poster(130, 190, '#5f8fa0', '#2f5560', '#f7dcb8'),
    ...poster(-80, 190, '#e8a15c', '#8d3a3c', '#fff1cf'),
    ...poster(-330, 190, '#8a6a9c', '#4b345c', '#f2c4a0'),
    ...poster(1680, 190, '#e8a15c', '#8d3a3c', '#fff1cf'),
    ...poster(1890, 190, '#5f8fa0', '#2f5560', '#f7dcb8'),
    ...doorway(),
    ...dropped(),
    ...clock(302, 118, 30, brass.base),
    ...lamplight(-200, 132),
    ...lamplight(1260, 132),
  ],
  middle: [
    { area: { x: 464, y: 560, width: 196, height: 160 }, of: rope(492) },
    {
      area: { x: 974, y: 500, width: 344, height: 220 },
      of: [...rope(1146), ...plant(1060, 712, 1.5, '#d6a04a')],
    },
    { area: { x: 10, y: 570, width: 310, height: 150 }, of: sofa(34) },
    { area: { x: 1630, y: 570, width: 310, height: 150 }, of: sofa(1654) },
  ],
  front: [
    ...counter('#6a4a52', '#3c2233'),
    ...popcorn(536, 748),
    ...screen(1052, 592, 150, 108, '#8d3140'),
    ...printer(986, 748),
    ...cup(410, 756),
    ...cup(316, 750),
    ...plant(1330, 746, 0.8, '#d6a04a'),
    fill(box(1440, 690, 130, 60, 6), '#8d3140'),
    fill(box(1440, 690, 130, 12, 6), '#d6a04a'),
    ...[0, 1, 2].map((i) =>
      fill(box(1452 + i * 38, 672, 30, 30, 4), ['#f2b545', '#2f6f73', '#fff8ee'][i] ?? ''),
    ),
    ...cup(60, 752),
    ...popcorn(-160, 748),
  ],
  board: films,
  living: [
    bulbs('bulbs', 948, 214),
    poppingCorn('corn', 536, 640, 0),
    poppingCorn('corn-too', 536, 640, 1),
    passer(230, 740, 590),
    pendant('lamp-right', 1260, 132, '#8d3140'),
    pendant('lamp-left', -200, 132, '#8d3140'),
  ],
  still: [
    ...wall('#f7e4dc', '#eec9bb'),
    glow(800, 300, 430, '#fff5ea', 0.75),
    ...DOORS.map(({ x, y, width, height }) =>
      fill(box(x, y, width, height), fade(y, height, ...EVENING.sky)),
    ),
    ...doors(),
    fill(box(640, 556, 9360, 164), '#91394a'),
    ...counter('#6a4a52', '#3c2233'),
  ],
  light: beam([420, 60], 300, '#ffe3b8', 0.3),
  dusk: ['#c65a8a', '#3a2a6e'],
};
