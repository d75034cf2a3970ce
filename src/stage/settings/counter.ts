/** Any counter at all: a shop's, and in other colours the front desk of a hotel. */
import { tones } from '../rig/colour.ts';
import { type Drawing, fill, line } from '../rig/drawing.ts';
import { box, ellipse, p } from '../rig/path.ts';
import { clock, pane, pendant, plant, screen, street } from './furniture.ts';
import { band, beam, counter, fade, glow, grain, shadowOn, wall } from './kit.ts';
import type { Place } from './setting.ts';

function slats(x: number, w: number, tone: string): Drawing[] {
  const wood = tones(tone);
  return [
    fill(box(x, 110, w, 600, 4), wood.shade),
    ...Array.from({ length: Math.floor(w / 22) }, (_, i) =>
      fill(box(x + 4 + i * 22, 110, 15, 600, 3), fade(110, 600, wood.light, wood.base)),
    ),
  ];
}

/** A picture of nothing in particular: hills under a sun. */
function picture(x: number, y: number, w: number, h: number): Drawing[] {
  return [
    fill(box(x + 6, y + 8, w, h, 4), '#20121f', 0.12),
    fill(box(x, y, w, h, 4), '#fff8ee'),
    fill(box(x + 14, y + 14, w - 28, h - 28), '#f3dcc0'),
    fill(ellipse(x + w * 0.64, y + h * 0.4, h * 0.13), '#e58a5a'),
    fill(
      p`M${x + 14} ${y + h * 0.66}Q${x + w * 0.35} ${y + h * 0.42} ${x + w * 0.6} ${y + h * 0.62}T${x + w - 14} ${y + h * 0.56}V${y + h - 14}H${x + 14}Z`,
      '#6f9a8d',
    ),
    fill(
      p`M${x + 14} ${y + h * 0.8}Q${x + w * 0.5} ${y + h * 0.62} ${x + w - 14} ${y + h * 0.78}V${y + h - 14}H${x + 14}Z`,
      '#2f6f73',
    ),
  ];
}

/** Pigeonholes, a key in some of them. */
function keys(x: number, y: number): Drawing[] {
  const wood = tones('#8a5a3c');
  const drawings: Drawing[] = [fill(box(x - 12, y - 12, 318, 300, 8), wood.base)];
  for (let row = 0; row < 4; row++) {
    for (let column = 0; column < 5; column++) {
      const left = x + column * 60;
      const top = y + row * 70;
      drawings.push(fill(box(left, top, 52, 60, 4), wood.line));
      if ((row * 5 + column * 3) % 4 !== 1) {
        drawings.push(
          line(p`M${left + 26} ${top + 4}v14`, '#d6a04a', 4),
          fill(
            ellipse(left + 26, top + 34, 11, 15),
            (row + column) % 3 === 0 ? '#d9653b' : '#d6a04a',
          ),
        );
      }
    }
  }
  return drawings;
}

function bell(x: number, y: number): Drawing[] {
  return [
    shadowOn(x, y, 46),
    fill(
      p`M${x - 34} ${y - 8}C${x - 34} ${y - 46} ${x + 34} ${y - 46} ${x + 34} ${y - 8}Z`,
      '#d6a04a',
    ),
    fill(
      p`M${x + 8} ${y - 35}C${x + 24} ${y - 32} ${x + 34} ${y - 24} ${x + 34} ${y - 8}H${x + 14}Z`,
      '#a87530',
    ),
    fill(ellipse(x - 12, y - 24, 5, 8), '#fff1cf', 0.8),
    fill(box(x - 38, y - 10, 76, 10, 4), '#4a3430'),
    fill(box(x - 3, y - 44, 6, 8), '#4a3430'),
    fill(ellipse(x, y - 46, 7, 4), '#d6a04a'),
  ];
}

export const shopCounter: Place = {
  clock: 0.75,
  back: () => [
    ...wall('#f0eee0', '#d9dfcd'),
    glow(800, 300, 430, '#ffffff', 0.7),
    ...slats(960, 330, '#c49a6c'),
    ...pane(330, 120, 290, 330, '#5d7f6c', street(330, 120, 290, 330), { across: 2, down: 1 }),
    ...picture(80, 180, 180, 230),
    ...picture(1340, 190, 190, 220),
    ...clock(1046, 190, 42, '#5d7f6c'),
    fill(box(1000, 400, 220, 14, 4), '#8a5a3c'),
    ...plant(1056, 400, 0.8, '#d9653b'),
    ...plant(1166, 400, 0.62, '#f7dcb8'),
    band(640, 80, '#c9d1bd'),
    band(640, 4, '#b3bda6'),
    ...pendant(556, 150, '#2f6f73'),
  ],
  front: [
    ...counter('#c79a66', '#35524a'),
    ...grain('#a2743f'),
    ...plant(522, 752, 0.95, '#f7dcb8'),
    ...screen(1056, 588, 150, 110, '#5d7f6c'),
    fill(box(990, 722, 44, 26, 6), '#3a3240'),
    fill(box(996, 727, 32, 12, 3), '#bfe3c8'),
  ],
  still: [
    ...wall('#f0eee0', '#d9dfcd'),
    glow(800, 300, 430, '#ffffff', 0.7),
    ...pane(330, 120, 290, 330, '#5d7f6c', [], { across: 2, down: 1 }),
    fill(box(960, 110, 330, 600, 4), '#b98f62'),
    ...counter('#c79a66', '#35524a'),
  ],
  light: beam([330, 60], 320, '#fff6dc', 0.3),
};

export const frontDesk: Place = {
  clock: 0.75,
  back: () => [
    ...wall('#f3e6d8', '#e2cbb6'),
    glow(800, 300, 430, '#fff7ea', 0.8),
    ...[-300, -60, 180, 420, 1400, 1640, 1880].map((x) => fill(box(x, 60, 5, 560), '#d8bda4', 0.6)),
    ...picture(446, 190, 180, 220),
    ...picture(150, 170, 190, 250),
    ...keys(966, 300),
    ...clock(1046, 198, 42, '#d6a04a'),
    band(610, 10, '#b98a5e'),
    band(620, 100, fade(620, 90, '#33475e', '#28384c')),
    ...pendant(560, 140, '#d6a04a'),
    ...pendant(1250, 140, '#d6a04a'),
  ],
  front: [
    ...counter('#9c6a45', '#24344a'),
    ...grain('#7a4a2e'),
    ...bell(536, 752),
    ...screen(1056, 588, 150, 110, '#33475e'),
    ...plant(330, 752, 1, '#33475e'),
  ],
  still: [
    ...wall('#f3e6d8', '#e2cbb6'),
    glow(800, 300, 430, '#fff7ea', 0.8),
    ...picture(446, 190, 180, 220),
    fill(box(954, 288, 318, 300, 8), '#7a4a34'),
    band(610, 110, '#2d4056'),
    ...counter('#9c6a45', '#24344a'),
  ],
  light: beam([380, 60], 320, '#ffe9c4', 0.28),
};
