/** The counter of a parcel depot: a belt along the wall, racks, and a yard behind the window. */
import { mix, tones } from '../rig/colour.ts';
import { type Drawing, fill, line } from '../rig/drawing.ts';
import { box, ellipse, p, polygon } from '../rig/path.ts';
import { clock, pane, plant, screen } from './parts/furniture.ts';
import { band, beam, counter, fade, glow, shadowOn, wall } from './parts/kit.ts';
import { flaps, flapsLength, letters } from './parts/letters.ts';
import { cloud, DAY, type Hour, MORNING } from './parts/outside.ts';
import type { Area, Board, Living, Place, PlaceState } from './place.ts';

const steel = tones('#6f8a94');
const CARTONS = ['#cf9f68', '#c08d58', '#dab27e'] as const;

const WINDOW: Area = { x: 352, y: 130, width: 270, height: 236 };
const YARD: Area = { x: 320, y: 110, width: 340, height: 280 };

/** A carton standing on `y`, with tape and a label. */
export function carton(x: number, y: number, w: number, h: number, tone: string): Drawing[] {
  const card = tones(tone);
  return [
    fill(box(x, y - h, w, h, 3), card.base),
    fill(box(x + w * 0.72, y - h, w * 0.28, h, 3), card.shade, 0.5),
    fill(box(x, y - h, w, h * 0.08, 2), card.light),
    fill(box(x + w * 0.42, y - h, w * 0.16, h), card.light, 0.8),
    fill(box(x + w * 0.1, y - h * 0.5, w * 0.28, h * 0.3, 2), '#fff8ee'),
    line(
      p`M${x + w * 0.14} ${y - h * 0.4}h${w * 0.18}M${x + w * 0.14} ${y - h * 0.3}h${w * 0.12}`,
      '#5d5365',
      2,
    ),
  ];
}

/** Gates, a wall and a sky: vans come and go before them. */
function yard({ x, y, width, height }: Area, hour: Hour): Drawing[] {
  const ground = y + height * 0.72;
  const brick = mix('#b98f78', hour.air, 0.46);
  return [
    fill(box(x, y, width, height), fade(y, height, ...hour.sky)),
    cloud(x + 96, y + 70, 0.8, hour.cloud, 0.7),
    cloud(x + 260, y + 54, 0.6, hour.cloud, 0.6),
    fill(box(x, ground - 76, width, 80), brick),
    fill(
      Array.from({ length: 4 }, (_, i) => box(x + 26 + i * 84, ground - 58, 56, 60, 2)).join(''),
      mix(brick, '#4a4a5e', 0.24),
    ),
    fill(
      Array.from({ length: 12 }, (_, i) =>
        box(x + 26 + (i % 4) * 84, ground - 48 + Math.floor(i / 4) * 16, 56, 2),
      ).join(''),
      brick,
    ),
    fill(box(x, ground, width, height), mix('#b9b4ac', hour.air, 0.3)),
    fill(box(x, ground, width, 4), hour.lit, 0.4),
  ];
}

function van(): Living {
  const cycle = 38_000;
  return {
    name: 'van',
    plane: 'beyond',
    area: { x: -66, y: -66, width: 136, height: 70 },
    frames: [
      [
        fill(p`M-62 -8V-56Q-62 -62 -56 -62H22V-8Z`, '#2f7f83'),
        fill(p`M22 -50H44L62 -28V-8H22Z`, '#4d9497'),
        fill(p`M30 -44H42L54 -28H30Z`, '#dceaf0'),
        fill(polygon([-30, -48], [-14, -40], [-30, -32], [-46, -40]), '#f7dcb8'),
        fill(box(-62, -16, 124, 8), '#24585b'),
        fill(ellipse(-36, -7, 10) + ellipse(38, -7, 10), '#3a3f4a'),
        fill(ellipse(-36, -7, 4) + ellipse(38, -7, 4), '#b9c3ca'),
      ],
    ],
    at: (time) => {
      const t = time % cycle;
      // In, a halt at the gates, and away.
      const way =
        t < 7000 ? t / 7000 / 2 : t < 17_000 ? 0.5 : Math.min(1, 0.5 + (t - 17_000) / 14_000);
      return { x: 230 + way * 520, y: 352 };
    },
    rest: 9000,
  };
}

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

/** Shelves of cartons, from the floor to `top`. */
function rack(x: number, w: number, levels: readonly number[]): Drawing[] {
  const top = (levels[0] ?? 300) - 120;
  return [
    fill(box(x, top + 20, w, 704 - top), '#5b7079', 0.1),
    ...levels.flatMap((y, row) => {
      const drawings: Drawing[] = [];
      let left = x + 16;
      for (let i = 0; left < x + w - 70; i++) {
        const wide = 56 + ((i * 31 + row * 17) % 46);
        const high = 48 + ((i * 23 + row * 29) % 44);
        const tone = CARTONS[(i + row) % 3] ?? '#cf9f68';
        drawings.push(...carton(left, y, Math.min(wide, x + w - 16 - left), high, tone));
        left += wide + 8;
      }
      return [
        ...drawings,
        fill(box(x, y, w, 12, 2), steel.base),
        fill(box(x, y + 8, w, 4), steel.shade),
      ];
    }),
    fill(box(x, top, 14, 714 - top, 2) + box(x + w - 14, top, 14, 714 - top, 2), steel.base),
    fill(box(x + 9, top, 5, 714 - top) + box(x + w - 5, top, 5, 714 - top), steel.shade),
  ];
}

/** A trolley with a tower of parcels. */
function trolley(x: number): Drawing[] {
  return [
    fill(ellipse(x + 60, 712, 90, 8), '#20121f', 0.14),
    line(p`M${x - 16} 590L${x} 694`, '#d9653b', 8),
    line(p`M${x - 22} 594h24`, '#3a3240', 8),
    fill(box(x - 6, 690, 138, 10, 4), '#d9653b'),
    fill(ellipse(x + 18, 706, 9) + ellipse(x + 108, 706, 9), '#3a3f4a'),
    ...carton(x + 6, 690, 112, 66, '#c08d58'),
    ...carton(x + 18, 624, 80, 50, '#dab27e'),
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
      line(letters('NOW SERVING', 975, 226, 11, 0.3, 0.56), '#b9cfd3', 2.2),
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
    line(letters('BY NOON', x + 25, y + 148, 16, 0.3, 0.6), '#fff8ee', 3),
  ];
}

export const parcelDesk: Place = {
  clock: -0.75,
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
    ...clock(560, 442, 34, '#2f6f73'),
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
