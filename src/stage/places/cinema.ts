/** A small cinema's foyer before the evening show. */
import { tones } from '../rig/colour.ts';
import { type Drawing, fill } from '../rig/drawing.ts';
import { box, polygon } from '../rig/path.ts';
import { DOORS, doors, doorway, poster, rope, sofa } from './parts/foyer.ts';
import { clock, lamplight, pendant, plant, screen } from './parts/furniture.ts';
import { band, beam, counter, fade, glow, shadowOn, wall } from './parts/kit.ts';
import { bulbs, dropped, films } from './parts/marquee.ts';
import { EVENING, NIGHT, passer, street } from './parts/outside.ts';
import { cup, popcorn, poppingCorn } from './parts/popcorn.ts';
import type { Area, Place } from './place.ts';

const brass = tones('#d6a04a');

const STREET: Area = { x: 300, y: 150, width: 380, height: 470 };

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
    ...poster(1166, 196, '#8a6a9c', '#4b345c', '#f2c4a0'),
    ...poster(1680, 190, '#e8a15c', '#8d3a3c', '#fff1cf'),
    ...poster(1890, 190, '#5f8fa0', '#2f5560', '#f7dcb8'),
    ...doorway(),
    ...dropped(),
    ...clock(302, 118, 30, brass.base),
    ...lamplight(-200, 132),
    ...lamplight(1260, 132),
  ],
  middle: [
    { area: { x: 464, y: 552, width: 196, height: 168 }, of: rope(492) },
    {
      area: { x: 974, y: 500, width: 344, height: 220 },
      of: [...rope(1146), ...plant(1060, 712, 1.5, '#d6a04a')],
    },
    { area: { x: 10, y: 570, width: 310, height: 152 }, of: sofa(34) },
    { area: { x: 1630, y: 570, width: 310, height: 152 }, of: sofa(1654) },
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
    bulbs('bulbs'),
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
