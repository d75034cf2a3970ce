/** The counter of a parcel depot: racks to both sides, a pale shutter between them. */
import { tones } from '../rig/colour.ts';
import { type Drawing, fill, line } from '../rig/drawing.ts';
import { box, ellipse, p, polygon } from '../rig/path.ts';
import { clock, screen } from './furniture.ts';
import { band, beam, counter, fade, glow, shadowOn, wall } from './kit.ts';
import type { Place, PlaceState } from './setting.ts';

const steel = tones('#6f8a94');
const CARTONS = ['#cf9f68', '#c08d58', '#dab27e'] as const;

/** A carton standing on `y`, with tape and a label. */
export function carton(x: number, y: number, w: number, h: number, tone: string): Drawing[] {
  const card = tones(tone);
  return [
    fill(box(x, y - h, w, h, 3), card.base),
    fill(box(x + w * 0.72, y - h, w * 0.28, h, 3), card.shade, 0.5),
    fill(box(x + w * 0.42, y - h, w * 0.16, h), card.light, 0.8),
    fill(box(x + w * 0.1, y - h * 0.5, w * 0.28, h * 0.3, 2), '#fff8ee'),
    line(
      p`M${x + w * 0.14} ${y - h * 0.4}h${w * 0.18}M${x + w * 0.14} ${y - h * 0.3}h${w * 0.12}`,
      '#5d5365',
      2,
    ),
  ];
}

function rack(x: number, w: number): Drawing[] {
  const levels = [300, 430, 560, 690];
  return [
    fill(box(x, 150, w, 552), '#5b7079', 0.1),
    ...levels.flatMap((y, row) => {
      const drawings: Drawing[] = [];
      let left = x + 16;
      for (let i = 0; left < x + w - 70; i++) {
        const wide = 56 + ((i * 31 + row * 17) % 46);
        const high = 48 + ((i * 23 + row * 29) % 44);
        drawings.push(
          ...carton(
            left,
            y,
            Math.min(wide, x + w - 16 - left),
            high,
            CARTONS[(i + row) % 3] ?? '#cf9f68',
          ),
        );
        left += wide + 8;
      }
      return [
        ...drawings,
        fill(box(x, y, w, 12, 2), steel.base),
        fill(box(x, y + 8, w, 4), steel.shade),
      ];
    }),
    ...[x, x + w - 14].map((post) => fill(box(post, 130, 14, 580, 2), steel.base)),
    ...[x, x + w - 14].map((post) => fill(box(post + 9, 130, 5, 580), steel.shade)),
  ];
}

function shutter(): Drawing[] {
  return [
    fill(box(648, 110, 304, 592), '#c2cfd1'),
    fill(box(664, 126, 272, 580), fade(126, 560, '#f3f6f3', '#dfe8e6')),
    ...Array.from({ length: 15 }, (_, i) => fill(box(664, 150 + i * 38, 272, 2.6), '#cddad8')),
  ];
}

/** The number that is being served. */
function numbers(state: PlaceState): Drawing[] {
  const lit = state.board % 2 === 0 ? '#f2b545' : '#7cc4a4';
  const digit = (x: number) => box(x, 164, 26, 44, 8);
  return [
    fill(box(968, 142, 152, 88, 12), '#20121f', 0.14),
    fill(box(962, 134, 152, 88, 12), '#2f3f47'),
    ...[984, 1025, 1066].map((x) => line(digit(x), lit, 7)),
  ];
}

export const parcelDesk: Place = {
  clock: -0.75,
  back: (state) => [
    ...wall('#eef1ec', '#d6dfdc'),
    glow(800, 300, 420, '#ffffff', 0.8),
    band(690, 20, '#a9b8b8'),
    ...rack(-330, 340),
    ...rack(56, 360),
    ...shutter(),
    ...rack(968, 330),
    ...rack(1340, 400),
    fill(box(960, 130, 346, 112), '#dde5e2'),
    ...numbers(state),
    fill(box(440, 120, 190, 582), '#e4eae6'),
    ...clock(540, 196, 42, '#2f6f73'),
    fill(box(468, 286, 144, 190, 6), '#2f6f73'),
    fill(polygon([540, 312], [586, 334], [540, 356], [494, 334]), '#f7dcb8'),
    fill(polygon([494, 340], [536, 361], [536, 412], [494, 390]), '#f2b545'),
    fill(polygon([586, 340], [544, 361], [544, 412], [586, 390]), '#d9913b'),
    fill(box(492, 432, 96, 9, 4), '#fff8ee', 0.9),
    fill(box(510, 450, 60, 7, 3), '#fff8ee', 0.6),
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
    fill(ellipse(340, 752, 60, 10), '#20121f', 0.18),
    fill(box(282, 700, 116, 50, 4), '#fff8ee'),
    fill(box(282, 700, 116, 10, 4), '#d9653b'),
  ],
  still: [
    ...wall('#eef1ec', '#d6dfdc'),
    glow(800, 300, 420, '#ffffff', 0.8),
    ...shutter(),
    ...[300, 430, 560].map((y) => fill(box(968, y, 330, 12, 2), steel.base)),
    fill(box(468, 286, 144, 190, 6), '#2f6f73'),
    ...counter('#b9a48c', '#27494f'),
  ],
  light: beam([420, 40], 320, '#ffffff', 0.3),
};
