/** The customer's own kitchen in the evening: where a call or a message finds them. */
import { tones } from '../rig/colour.ts';
import { type Drawing, fill, line } from '../rig/drawing.ts';
import { box, ellipse, p } from '../rig/path.ts';
import { pane, pendant, plant } from './furniture.ts';
import { band, counter, fade, glow, grain, shadowOn, wall } from './kit.ts';
import type { Place } from './setting.ts';

function dusk(x: number, y: number, w: number, h: number): Drawing[] {
  return [
    fill(box(x, y, w, h), fade(y, h, '#5c6c94', '#f0b48a')),
    fill(
      p`M${x} ${y + h * 0.74}Q${x + w * 0.4} ${y + h * 0.6} ${x + w} ${y + h * 0.76}V${y + h}H${x}Z`,
      '#46506e',
    ),
    ...[0.2, 0.34, 0.62, 0.8].map((t, i) =>
      fill(box(x + w * t, y + h * (0.8 + (i % 2) * 0.06), 9, 9, 2), '#ffd98a'),
    ),
    fill(ellipse(x + w * 0.76, y + h * 0.2, 18), '#fff3d8', 0.9),
  ];
}

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

export const home: Place = {
  clock: 0.6,
  back: () => [
    ...wall('#efdcc8', '#dcbd9e'),
    glow(800, 290, 460, '#fff0d2', 0.9),
    ...pane(350, 130, 260, 320, '#e9e1d6', dusk(350, 130, 260, 320), { across: 2, down: 1 }),
    fill(box(980, 190, 330, 14, 4), '#8a5a3c'),
    fill(box(980, 340, 330, 14, 4), '#8a5a3c'),
    ...[1000, 1034, 1060, 1098].map((x, i) =>
      fill(
        box(x, 190 - 70 - (i % 3) * 12, 24, 70 + (i % 3) * 12, 3),
        ['#2f6f73', '#d9653b', '#f2b545', '#7a3b5e'][i] ?? '#2f6f73',
      ),
    ),
    ...plant(1220, 190, 0.7, '#f7dcb8'),
    ...[1020, 1100, 1180].map((x, i) =>
      fill(box(x, 340 - 60, 50, 60, 8), i === 1 ? '#e9e1d6' : '#cfdcd8'),
    ),
    band(560, 160, fade(560, 140, '#e6d3bd', '#d2b697')),
    band(560, 5, '#c6a685'),
    ...pendant(560, 140, '#f2b545'),
  ],
  front: [
    ...counter('#a87350', '#4a3640'),
    ...grain('#83532f'),
    ...mug(548, 752),
    ...plant(1120, 752, 0.9, '#2f6f73'),
  ],
  still: [
    ...wall('#efdcc8', '#dcbd9e'),
    glow(800, 290, 460, '#fff0d2', 0.9),
    ...pane(350, 130, 260, 320, '#e9e1d6', [], { across: 2, down: 1 }),
    band(560, 160, '#dcc4aa'),
    ...counter('#a87350', '#4a3640'),
  ],
  light: [glow(560, 200, 620, '#ffcf87', 0.24)],
};
