/** A foyer's doors, posters, ropes and sofas. World units. */
import { tones } from '../../rig/colour.ts';
import { type Drawing, fill, line, within } from '../../rig/drawing.ts';
import { box, ellipse, p, polygon } from '../../rig/path.ts';
import type { Area } from '../place.ts';
import { fade, glow, ring } from './kit.ts';
import { letters } from './letters.ts';

const brass = tones('#d6a04a');
const velvet = tones('#8d3140');

/** The holes that the glass doors are. */
export const DOORS: readonly Area[] = [
  { x: 352, y: 168, width: 128, height: 420 },
  { x: 500, y: 168, width: 128, height: 420 },
];

/** A poster: shapes only, in a brass frame. */
export function poster(x: number, y: number, sky: string, land: string, sun: string): Drawing[] {
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
export function doors(): Drawing[] {
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
export function doorway(): Drawing[] {
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
    line(letters('1  2  3', 1430, 119, 16, 0.3, 0.5), '#f2b545', 3),
  ];
}

/** A velvet rope where the queue forms. */
export function rope(x: number): Drawing[] {
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

export function sofa(x: number): Drawing[] {
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
