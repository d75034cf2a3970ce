/** The front desk of a small hotel: keys, a fire, a tall clock, a garden behind the window. */
import { tones } from '../rig/colour.ts';
import { type Drawing, fill, line } from '../rig/drawing.ts';
import { box, ellipse, p, polygon } from '../rig/path.ts';
import { armchair, bell, book, keys, picture } from './parts/decor.ts';
import { clock, lamplight, pane, pendant, plant, pottedTree, screen } from './parts/furniture.ts';
import { band, beam, counter, fade, glow, grain, wall } from './parts/kit.ts';
import { DAY, EVENING, passer, street } from './parts/outside.ts';
import type { Area, Living, Place } from './place.ts';

const oak = tones('#8a5a3c');
const brass = tones('#d6a04a');

const WINDOW: Area = { x: 372, y: 132, width: 250, height: 330 };
const FAR: Area = { x: -300, y: 132, width: 250, height: 330 };
const OUTSIDE: Area = { x: -330, y: 110, width: 990, height: 390 };

const TALL = 1018;

/** A clock as tall as a man; its pendulum hangs at (`TALL`, 372). */
function tallClock(): Drawing[] {
  const x = TALL;
  return [
    fill(box(x - 58, 180, 134, 540), '#20121f', 0.12),
    fill(p`M${x - 66} 190Q${x} 120 ${x + 66} 190V210H${x - 66}Z`, oak.light),
    fill(box(x - 60, 206, 120, 514), oak.base),
    fill(box(x + 28, 206, 32, 514), oak.shade),
    fill(box(x - 42, 338, 84, 236, 6), oak.line),
    fill(box(x - 38, 342, 76, 228, 4), '#4a3430'),
    fill(box(x - 68, 592, 136, 128, 4), oak.base),
    fill(box(x - 68, 592, 136, 8), oak.light),
    fill(box(x + 30, 600, 38, 120), oak.shade),
    ...clock(x, 264, 40, brass.base),
  ];
}

const pendulum: Living = {
  name: 'pendulum',
  plane: 'middle',
  area: { x: -22, y: -4, width: 44, height: 176 },
  frames: [
    [
      line(p`M0 0V130`, brass.shade, 5),
      fill(ellipse(0, 146, 20), brass.base),
      fill(ellipse(4, 148, 15), brass.shade, 0.5),
      fill(ellipse(-6, 140, 6), '#fff1cf', 0.9),
    ],
  ],
  at: (time) => ({ x: TALL, y: 372, angle: Math.sin((time / 2000) * Math.PI) * 0.1 }),
  rest: 1000,
};

function hearth(x: number): Drawing[] {
  const stone = tones('#d9c9b8');
  return [
    fill(box(x - 150, 420, 300, 300, 6), stone.base),
    fill(box(x + 96, 420, 54, 300), stone.shade, 0.6),
    fill(box(x - 172, 396, 344, 30, 6), stone.light),
    fill(box(x - 172, 418, 344, 8, 4), stone.shade),
    fill(p`M${x - 96} 720V548Q${x} 476 ${x + 96} 548V720Z`, '#33242c'),
    fill(p`M${x - 96} 720V548Q${x - 84} 536 ${x - 70} 528V720Z`, '#4a343a'),
    glow(x, 670, 120, '#ff9a3c', 0.6),
    fill(box(x - 60, 690, 120, 18, 8), '#5b3a2c'),
    ...picture(x - 90, 200, 180, 150),
    ...[-134, 120].map((dx) => fill(box(x + dx, 356, 14, 42, 4), '#fff8ee')),
    ...[-127, 127].map((dx) => fill(ellipse(x + dx, 350, 4, 7), '#f2b545')),
  ];
}

/** Flames in three pictures. */
function fire(x: number): Living {
  const flame = (a: number, b: number, c: number): Drawing[] => [
    fill(
      p`M-52 0C-64 -30 -40 -44 -38 ${-70 - a}C-20 -56 -22 -40 -12 -36C-14 -64 4 -84 2 ${-104 - b}C26 -84 20 -54 24 -42C36 -48 34 -62 38 ${-72 - c}C58 -42 62 -24 50 0Z`,
      '#e8702f',
    ),
    fill(
      p`M-32 0C-40 -20 -26 -34 -22 ${-46 - b * 0.6}C-12 -36 -12 -28 -4 -26C-4 -44 8 -54 6 ${-66 - c}C22 -50 16 -30 20 -24C30 -30 28 -38 30 ${-44 - a}C42 -24 40 -10 32 0Z`,
      '#f7b73e',
    ),
    fill(p`M-14 0C-20 -14 -6 -22 0 ${-36 - a * 0.6}C10 -22 22 -12 14 0Z`, '#fff1b8'),
  ];
  return {
    name: 'fire',
    plane: 'back',
    area: { x: -70, y: -130, width: 140, height: 132 },
    frames: [flame(0, 6, 10), flame(12, -4, 0), flame(4, 12, -6)],
    shines: true,
    at: (time) => ({ x, y: 694, frame: Math.floor(time / 210) % 3 }),
    rest: 0,
  };
}

/** Brass bars on wheels, with what somebody brought for a week. */
function trolley(x: number): Drawing[] {
  const trunk = (tx: number, y: number, w: number, h: number, colour: string): Drawing[] => {
    const hide = tones(colour);
    return [
      line(p`M${tx + w / 2 - 12} ${y - h}v-8h24v8`, hide.line, 5),
      fill(box(tx, y - h, w, h, 7), hide.base),
      fill(box(tx + w * 0.7, y - h, w * 0.3, h, 7), hide.shade),
      fill(box(tx + w * 0.18, y - h, 7, h) + box(tx + w * 0.7, y - h, 7, h), hide.light),
    ];
  };
  return [
    fill(ellipse(x, 714, 116, 8), '#20121f', 0.14),
    line(p`M${x - 84} 694V566Q${x - 84} 500 ${x} 500T${x + 84} 566V694`, brass.base, 9),
    line(p`M${x - 60} 520Q${x - 30} 503 ${x} 503`, brass.light, 4),
    ...trunk(x - 74, 690, 96, 66, '#8d3140'),
    ...trunk(x - 60, 624, 70, 42, '#4d7f86'),
    ...trunk(x + 26, 690, 50, 88, '#b98a5e'),
    fill(box(x - 94, 688, 188, 12, 5), '#8d3140'),
    fill(ellipse(x - 74, 708, 8) + ellipse(x + 74, 708, 8), '#3a3240'),
  ];
}

export const frontDesk: Place = {
  clock: 0.7,
  outside: {
    area: OUTSIDE,
    day: street(OUTSIDE, DAY),
    later: street(OUTSIDE, EVENING),
    holes: [WINDOW, FAR],
    rain: [{ x: 360, y: 116, width: 280, height: 370 }],
  },
  back: [
    ...wall('#f3e6d8', '#e2cbb6', [WINDOW, FAR]),
    glow(800, 300, 430, '#fff7ea', 0.8),
    fill(
      Array.from({ length: 30 }, (_, i) => box(-880 + i * 115, 70, 4, 540))
        .filter((_, i) => i < 11 || i > 15)
        .join(''),
      '#d8bda4',
      0.35,
    ),
    band(56, 10, '#fff8ee'),
    band(66, 4, '#d8bda4'),
    fill(box(-9000, 600, 20000, 120), fade(600, 110, '#33475e', '#28384c')),
    band(596, 10, '#b98a5e'),
    band(604, 4, '#8a5f3c'),
    fill(
      Array.from({ length: 24 }, (_, i) => box(-880 + i * 140, 626, 116, 90, 4)).join(''),
      '#42586f',
      0.7,
    ),
    ...pane(WINDOW, '#8a5a3c', { across: 2, down: 3 }),
    ...pane(FAR, '#8a5a3c', { across: 2, down: 3 }),
    fill(p`M346 104H392C392 240 380 330 352 400L346 480Z`, '#b8606a'),
    fill(p`M648 104H604C604 240 616 330 642 400L648 480Z`, '#9c4a58'),
    fill(box(330, 96, 334, 14, 7), brass.base),
    ...picture(130, 180, 180, 220),
    ...keys(1132, 190, 4, 4),
    ...bell(1234, 178),
    ...hearth(1580),
    ...lamplight(1250, 84),
    ...lamplight(220, 120),
  ],
  middle: [
    { area: { x: 420, y: 480, width: 240, height: 243 }, of: trolley(540) },
    { area: { x: 944, y: 120, width: 164, height: 600 }, of: tallClock() },
    {
      area: { x: 1084, y: 440, width: 360, height: 282 },
      of: [...armchair(1190, '#b8606a'), ...pottedTree(1370, 716, 0.68, '#d9653b')],
    },
    {
      area: { x: -60, y: 392, width: 420, height: 330 },
      of: [...armchair(250, '#4d7f86'), ...pottedTree(40, 716, 0.9, '#d9653b')],
    },
  ],
  front: [
    ...counter('#9c6a45', '#24344a'),
    ...grain('#7a4a2e'),
    ...bell(536, 752),
    ...book(380, 752),
    ...screen(1056, 588, 150, 110, '#33475e'),
    fill(box(972, 712, 60, 36, 4), '#fff8ee'),
    fill(polygon([972, 712], [1032, 712], [1024, 704], [980, 704]), '#e2d3c0'),
    ...plant(200, 752, 1, '#33475e'),
    ...plant(1330, 748, 0.8, '#d6a04a'),
    ...bell(1470, 750),
    ...book(-60, 752),
  ],
  living: [
    passer(300, 700, 446),
    pendulum,
    fire(1580),
    pendant('lamp-right', 1250, 84, '#d6a04a'),
    pendant('lamp-left', 220, 120, '#d6a04a'),
  ],
  still: [
    ...wall('#f3e6d8', '#e2cbb6'),
    glow(800, 300, 430, '#fff7ea', 0.8),
    fill(box(WINDOW.x, WINDOW.y, WINDOW.width, WINDOW.height), fade(132, 330, ...DAY.sky)),
    ...pane(WINDOW, '#8a5a3c', { across: 2, down: 3 }),
    fill(box(TALL - 60, 206, 120, 514), oak.base),
    fill(box(-9000, 600, 20000, 120), '#2d4056'),
    ...counter('#9c6a45', '#24344a'),
  ],
  light: beam([380, 60], 320, '#ffe9c4', 0.32),
  dusk: ['#ff9a4d', '#3a2a6e'],
};
