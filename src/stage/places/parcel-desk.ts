/** The counter of a parcel depot: a belt along the wall, racks, and a yard behind the window. */
import { tones } from '../rig/colour.ts';
import { type Drawing, fill, line } from '../rig/drawing.ts';
import { box, ellipse, p, polygon } from '../rig/path.ts';
import { carton, rack, trolley } from './parts/cartons.ts';
import { clock, pane, plant, screen } from './parts/furniture.ts';
import { band, beam, counter, fade, glow, shadowOn, wall } from './parts/kit.ts';
import { flaps, flapsLength } from './parts/letters.ts';
import { DAY, MORNING } from './parts/outside.ts';
import { van, yard } from './parts/yard.ts';
import type { Area, Board, Living, Place, PlaceState } from './place.ts';

const steel = tones('#6f8a94');

const WINDOW: Area = { x: 352, y: 130, width: 270, height: 236 };
const YARD: Area = { x: 320, y: 110, width: 340, height: 280 };

/** Something on the belt: it goes behind the customer and comes out again. */
function onBelt(name: string, late: number, w: number, h: number, tone: string): Living {
  const cycle = 52_000;
  return {
    name,
    plane: 'back',
    area: { x: -54, y: -50, width: 108, height: 54 },
    frames: [carton(-w / 2, 0, w, h, tone)],
    at: (time) => {
      const t = ((time + late) % cycle) / cycle;
      return { x: 2000 - t * 2500, y: 530 };
    },
    rest: 9000,
  };
}

function belt(): Drawing[] {
  return [
    band(528, 14, '#3d4a50'),
    band(528, 4, '#5f7077'),
    band(542, 22, steel.base),
    band(558, 6, steel.shade),
    fill(
      Array.from({ length: 56 }, (_, i) => ellipse(-880 + i * 60, 552, 6)).join(''),
      steel.light,
    ),
    fill(
      Array.from({ length: 14 }, (_, i) => box(-840 + i * 240, 564, 16, 140)).join(''),
      steel.shade,
    ),
  ];
}

/** Who is being served: it goes on by itself, and further where the story says so. */
export function served({ board, tick, later }: PlaceState): string {
  return String(217 + (later ? 40 : 0) + board * 3 + tick).slice(-3);
}

const numbers: Board = {
  area: { x: 958, y: 204, width: 176, height: 146 },
  plane: 'back',
  length: flapsLength(3),
  every: 45_000,
  draw: (state, since) => {
    const now = served(state);
    const last = String(Number(now) - (state.tick > 0 ? 1 : state.board > 0 ? 3 : 0));
    return [
      fill(box(968, 216, 160, 128, 12), '#20121f', 0.14),
      fill(box(962, 208, 160, 128, 12), '#2f3f47'),
      fill(box(962, 208, 160, 8, 5), '#4f646e'),
      // A slip with a number, and the way to the desk.
      line(p`M1004 224h22v16l-4 -3 -4 3 -4 -3 -4 3 -4 -3 -2 2ZM1010 230h10`, '#b9cfd3', 2.6),
      line(p`M1038 232h34M1064 225l8 7 -8 7`, '#b9cfd3', 3),
      ...flaps(
        last,
        now,
        { x: 978, y: 248, width: 43, height: 72, colour: '#f2b545', cell: '#1c262c' },
        since,
      ),
    ];
  },
};

function poster(x: number, y: number): Drawing[] {
  return [
    fill(box(x + 6, y + 8, 144, 190, 6), '#20121f', 0.12),
    fill(box(x, y, 144, 190, 6), '#2f6f73'),
    fill(
      polygon([x + 72, y + 26], [x + 118, y + 48], [x + 72, y + 70], [x + 26, y + 48]),
      '#f7dcb8',
    ),
    fill(
      polygon([x + 26, y + 54], [x + 68, y + 75], [x + 68, y + 126], [x + 26, y + 104]),
      '#f2b545',
    ),
    fill(
      polygon([x + 118, y + 54], [x + 76, y + 75], [x + 76, y + 126], [x + 118, y + 104]),
      '#d9913b',
    ),
    line(p`M${x + 36} ${y + 158}h56M${x + 80} ${y + 148}l12 10 -12 10`, '#fff8ee', 5),
    line(ellipse(x + 112, y + 158, 11), '#fff8ee', 4),
    line(p`M${x + 112} ${y + 158}v-6`, '#fff8ee', 3),
  ];
}

export const parcelDesk: Place = {
  clock: 0.75,
  outside: {
    area: YARD,
    day: yard(YARD, DAY),
    later: yard(YARD, MORNING),
    holes: [WINDOW],
    rain: [{ x: 340, y: 116, width: 300, height: 270 }],
  },
  back: [
    ...wall('#eef1ec', '#d6dfdc', [WINDOW]),
    glow(800, 300, 420, '#ffffff', 0.8),
    band(96, 8, '#c5d0ce'),
    fill(box(-9000, 60, 20000, 16), '#b3c0c0'),
    fill(
      Array.from({ length: 16 }, (_, i) => box(-880 + i * 220, 52, 10, 34, 3)).join(''),
      '#93a4a6',
    ),
    band(470, 5, '#f2b545', 0.8),
    ...pane(WINDOW, '#5b7079', { across: 3, down: 2 }),
    ...poster(160, 150),
    ...poster(1190, 204),
    ...clock(1044, 412, 32, '#2f6f73'),
    ...belt(),
    fill(box(1032, -300, 8, 512), '#93a4a6'),
  ],
  middle: [
    {
      area: { x: -366, y: 216, width: 492, height: 510 },
      of: rack(-360, 480, [340, 470, 600, 704]),
    },
    {
      area: { x: 1384, y: 186, width: 532, height: 540 },
      of: rack(1390, 520, [310, 440, 570, 704]),
    },
    { area: { x: 440, y: 560, width: 220, height: 160 }, of: trolley(490) },
    {
      area: { x: 1014, y: 542, width: 366, height: 176 },
      of: [
        ...carton(1020, 712, 110, 70, '#c08d58'),
        ...carton(1130, 712, 124, 92, '#cf9f68'),
        ...carton(1144, 620, 84, 50, '#dab27e'),
        ...plant(1310, 712, 1.2, '#2f6f73'),
      ],
    },
  ],
  front: [
    ...counter('#b9a48c', '#27494f'),
    shadowOn(524, 752, 92),
    fill(box(440, 722, 168, 26, 8), '#4c5c63'),
    fill(box(452, 712, 144, 14, 5), '#93a7ad'),
    fill(box(498, 729, 52, 13, 4), '#bfe3c8'),
    ...carton(476, 713, 96, 66, '#cf9f68'),
    ...screen(1050, 588, 152, 110, '#2f6f73'),
    shadowOn(982, 748, 34),
    fill(p`M962 744l8 -52q2 -10 14 -10h22q10 0 8 12l-4 16q-2 8 -12 8h-12l-4 26Z`, '#3a3240'),
    fill(p`M988 682h20q10 0 8 12l-2 8h-28Z`, '#d9653b'),
    fill(ellipse(340, 752, 66, 10), '#20121f', 0.18),
    fill(box(282, 700, 116, 50, 4), '#fff8ee'),
    fill(box(282, 700, 116, 10, 4), '#d9653b'),
    fill(box(296, 676, 92, 26, 4), '#e8eef0'),
    fill(box(296, 676, 92, 8, 4), '#2f6f73'),
    ...carton(110, 752, 120, 84, '#c08d58'),
    ...carton(130, 668, 80, 44, '#dab27e'),
    shadowOn(1340, 750, 50),
    fill(`${ellipse(1340, 722, 34, 30)}M1328 722a12 11 0 1 0 24 0a12 11 0 1 0 -24 0Z`, '#d9b26a'),
    fill(box(1300, 742, 80, 8, 4), '#3a3240'),
    ...carton(1480, 752, 140, 96, '#cf9f68'),
    ...carton(-160, 752, 140, 96, '#cf9f68'),
  ],
  board: numbers,
  living: [
    van(),
    onBelt('belt-1', 9000, 88, 46, '#cf9f68'),
    onBelt('belt-2', 21_000, 62, 38, '#dab27e'),
    onBelt('belt-3', 29_500, 100, 42, '#c08d58'),
    onBelt('belt-4', 45_000, 54, 44, '#cf9f68'),
  ],
  still: [
    ...wall('#eef1ec', '#d6dfdc'),
    glow(800, 300, 420, '#ffffff', 0.8),
    fill(box(WINDOW.x, WINDOW.y, WINDOW.width, WINDOW.height), fade(130, 236, ...DAY.sky)),
    ...pane(WINDOW, '#5b7079', { across: 3, down: 2 }),
    band(528, 36, steel.base),
    ...counter('#b9a48c', '#27494f'),
  ],
  light: beam([420, 40], 320, '#ffffff', 0.34),
  dusk: ['#ffd08a', '#6a8fb0'],
};
