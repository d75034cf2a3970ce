/** A small cinema's foyer before the evening show. */
import { tones } from '../rig/colour.ts';
import { type Drawing, fill, line, within } from '../rig/drawing.ts';
import { box, ellipse, p, polygon } from '../rig/path.ts';
import { clock, pendant, screen } from './furniture.ts';
import { band, beam, counter, fade, glow, shadowOn, wall } from './kit.ts';
import type { Place, PlaceState } from './setting.ts';

const brass = tones('#d6a04a');
const velvet = tones('#8d3140');

/** A poster: shapes only, in a brass frame. */
function poster(x: number, y: number, sky: string, land: string, sun: string): Drawing[] {
  const sheet = box(x, y, 150, 220);
  return [
    fill(box(x - 8, y - 4, 174, 244, 6), '#20121f', 0.12),
    fill(box(x - 12, y - 12, 174, 244, 6), brass.base),
    fill(box(x - 12, y + 222, 174, 10, 4), brass.shade),
    fill(sheet, sky),
    within(sheet, [
      fill(ellipse(x + 96, y + 84, 40), sun),
      fill(
        p`M${x} ${y + 150}Q${x + 50} ${y + 100} ${x + 90} ${y + 140}T${x + 150} ${y + 120}V${y + 220}H${x}Z`,
        land,
      ),
      fill(box(x + 20, y + 182, 110, 10, 4), '#fff8ee', 0.85),
      fill(box(x + 42, y + 200, 66, 6, 3), '#fff8ee', 0.6),
    ]),
  ];
}

/** The door to the screens, its curtain drawn aside. */
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
  ];
  return [
    fill(box(1212, 160, 270, 560, 8), brass.base),
    fill(box(1228, 178, 238, 540, 4), fade(178, 520, '#4a2c44', '#2f1f33')),
    glow(1347, 620, 150, '#f2b545', 0.4),
    ...fold(1228, 110, 1),
    ...fold(1466, 110, -1),
    fill(box(1220, 176, 254, 26, 6), velvet.shade),
  ];
}

/** Tonight's films: lines only; one of them changes. */
function board(state: PlaceState): Drawing[] {
  const lit = state.board % 2 === 0 ? '#f2b545' : '#7cc4a4';
  return [
    fill(box(944, 176, 226, 178, 12), '#20121f', 0.14),
    fill(box(938, 168, 226, 178, 12), '#33263c'),
    fill(box(938, 168, 226, 34, 12), velvet.base),
    ...[222, 254, 286, 318].flatMap((y, i) => [
      fill(box(956, y, 96 - ((i * 29) % 40), 11, 4), i === 1 ? lit : '#cbbfd0'),
      fill(box(1102, y, 44, 11, 4), i === 1 ? lit : '#f7dcb8'),
    ]),
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

function printer(x: number, y: number): Drawing[] {
  return [
    shadowOn(x, y, 58),
    fill(box(x - 46, y - 62, 92, 62, 10), '#4a4152'),
    fill(box(x + 12, y - 62, 34, 62, 10), '#24142a', 0.25),
    fill(box(x - 30, y - 66, 60, 10, 4), '#2a2230'),
    fill(box(x - 32, y - 22, 26, 8, 4), '#7cc4a4'),
  ];
}

export const cinema: Place = {
  clock: -0.7,
  back: (state) => [
    ...wall('#f7e4dc', '#eec9bb'),
    glow(800, 300, 430, '#fff5ea', 0.75),
    ...[-400, -180, 40, 260, 1180, 1400, 1620, 1840].map((x) =>
      fill(box(x, 60, 6, 480), '#e0b6a8', 0.5),
    ),
    band(540, 12, brass.base),
    band(552, 4, brass.shade),
    band(556, 160, fade(556, 150, '#a34552', '#7d2c3b')),
    ...poster(300, 180, '#5f8fa0', '#2f5560', '#f7dcb8'),
    ...poster(486, 208, '#e8a15c', '#8d3a3c', '#fff1cf'),
    ...poster(90, 196, '#8a6a9c', '#4b345c', '#f2c4a0'),
    ...doorway(),
    ...board(state),
    ...clock(1052, 424, 38, brass.base),
    ...pendant(560, 150, '#8d3140'),
    ...pendant(1050, 132, '#8d3140'),
  ],
  front: [
    ...counter('#6a4a52', '#3c2233'),
    ...popcorn(536, 748),
    ...screen(1052, 592, 150, 108, '#8d3140'),
    ...printer(986, 748),
    fill(p`M372 760l14 -104h72l14 104Z`, '#fff8ee'),
    ...[0, 1, 2].map((i) =>
      fill(
        polygon([384 + i * 26, 656], [396 + i * 26, 656], [394 + i * 30, 760], [380 + i * 30, 760]),
        '#c9483f',
      ),
    ),
    ...[-30, -12, 8, 28].map((dx, i) => fill(ellipse(422 + dx, 652 - (i % 2) * 8, 13), '#f9dd9a')),
  ],
  still: [
    ...wall('#f7e4dc', '#eec9bb'),
    glow(800, 300, 430, '#fff5ea', 0.75),
    band(540, 16, brass.base),
    band(556, 160, '#91394a'),
    ...poster(486, 208, '#e8a15c', '#8d3a3c', '#fff1cf'),
    ...counter('#6a4a52', '#3c2233'),
  ],
  light: beam([420, 60], 300, '#ffe3b8', 0.26),
};
