/** A gate in the evening: glass towards the apron, rows of seats, one aircraft that waits. */
import { tones } from '../rig/colour.ts';
import { type Drawing, fill, line } from '../rig/drawing.ts';
import { box, ellipse, p, polygon } from '../rig/path.ts';
import { clock, screen } from './furniture.ts';
import { band, beam, counter, fade, glow, shadowOn, wall } from './kit.ts';
import type { Place, PlaceState } from './setting.ts';

const seat = tones('#54788a');

function cloud(x: number, y: number, s: number): Drawing {
  return fill(
    p`M${x - 60 * s} ${y}q0 ${-26 * s} ${30 * s} ${-26 * s}q${12 * s} ${-26 * s} ${42 * s} ${-18 * s}q${30 * s} ${-6 * s} ${32 * s} ${22 * s}q${26 * s} ${2 * s} ${24 * s} ${22 * s}Z`,
    '#ffffff',
    0.7,
  );
}

function apron(): Drawing[] {
  return [
    band(90, 400, fade(90, 380, '#bcdcea', '#f6ead2')),
    cloud(180, 220, 1.1),
    cloud(1010, 190, 0.8),
    cloud(1420, 260, 1.2),
    band(424, 30, '#bfcfae'),
    band(444, 120, fade(444, 100, '#b9bfc6', '#c9ccce')),
    ...[-100, 120, 340, 560, 1000, 1220, 1440, 1660].map((x) =>
      fill(box(x, 500, 96, 6, 3), '#f5e3a8', 0.9),
    ),
  ];
}

/** Seen from the side, its nose towards us and out of the calm part. */
function aircraft(): Drawing[] {
  const hull = tones('#f4f6f7');
  return [
    fill(ellipse(330, 500, 290, 12), '#20121f', 0.1),
    fill(polygon([26, 210], [92, 210], [160, 346], [70, 346]), '#d9653b'),
    fill(polygon([26, 210], [92, 210], [100, 226], [30, 226]), '#b9481f'),
    fill(
      p`M40 352Q60 338 120 338H520Q600 344 636 390Q610 424 520 428H150Q70 420 40 352Z`,
      hull.base,
    ),
    fill(p`M52 374Q60 380 90 384H634Q606 424 520 428H150Q74 420 52 374Z`, hull.shade, 0.45),
    fill(p`M48 366H622L634 386H60Z`, '#2f6f73'),
    ...Array.from({ length: 14 }, (_, i) => fill(box(140 + i * 30, 350, 13, 15, 6), '#7d9db0')),
    fill(p`M566 354Q592 358 606 372H560Z`, '#3a4654'),
    fill(polygon([300, 400], [390, 400], [210, 478], [150, 478]), hull.shade),
    fill(box(270, 436, 82, 34, 16), '#dfe4e8'),
    ...[330, 560].flatMap((x) => [
      fill(box(x - 3, 424, 6, 56), '#8a929c'),
      fill(ellipse(x, 488, 14), '#3a3f4a'),
    ]),
  ];
}

function glass(): Drawing[] {
  return [
    band(64, 26, '#e6ebee'),
    band(86, 5, '#b9c3ca'),
    ...[-540, -220, 100, 440, 652, 948, 1160, 1500, 1820, 2140].map((x) =>
      fill(box(x - 9, 88, 18, 450), '#eef2f4'),
    ),
    ...[100, 440, 652, 948, 1160, 1500].map((x) => fill(box(x + 4, 88, 5, 450), '#c3ccd2')),
    band(530, 20, '#e6ebee'),
    band(546, 6, '#b0bbc3'),
    fill(polygon([500, 90], [590, 90], [470, 530], [448, 530], [448, 300]), '#ffffff', 0.25),
    fill(polygon([1250, 90], [1330, 90], [1200, 530], [1168, 530], [1168, 400]), '#ffffff', 0.25),
  ];
}

function seats(x: number, count: number): Drawing[] {
  return Array.from({ length: count }, (_, i): Drawing[] => {
    const left = x + i * 78;
    return [
      fill(box(left, 584, 66, 74, 10), seat.base),
      fill(box(left, 584, 66, 14, 8), seat.light),
      fill(box(left - 3, 650, 72, 20, 8), seat.shade),
      fill(box(left + 28, 668, 8, 34), '#8b969e'),
    ];
  }).flat();
}

/** The gate's sign. After a change its last row is no longer red. */
function sign(state: PlaceState): Drawing[] {
  const late = state.board % 2 === 0 ? '#d8503f' : '#5aa67f';
  return [
    fill(box(1010, -300, 8, 440), '#8b969e'),
    fill(box(1240, -300, 8, 440), '#8b969e'),
    fill(box(956, 132, 340, 112, 10), '#26303c'),
    fill(box(956, 132, 340, 10, 5), '#3c4a58'),
    fill(box(974, 154, 80, 72, 8), '#f2b545'),
    line('M994 172v36h14q10 0 10 -10t-10 -9h-12h10q9 0 9 -9t-9 -8Z', '#26303c', 6),
    line('M1030 172h14l-9 36', '#26303c', 6),
    fill(box(1072, 160, 110, 12, 5), '#cfd8e2'),
    fill(box(1072, 184, 78, 12, 5), '#8d9cae'),
    fill(box(1072, 208, 96, 12, 5), late),
    fill(box(1206, 168, 68, 44, 8), late),
    fill(box(1220, 184, 40, 11, 5), '#ffffff'),
  ];
}

export const airportGate: Place = {
  clock: -0.7,
  back: (state) => [
    ...wall('#eef2f4', '#dfe5e8'),
    ...apron(),
    ...aircraft(),
    fill(box(1286, 318, 34, 130), '#b4bec8'),
    fill(polygon([1262, 282], [1344, 282], [1332, 322], [1274, 322]), '#93a3b2'),
    ...glass(),
    glow(800, 310, 360, '#fffdf4', 0.7),
    band(552, 170, fade(552, 150, '#d3dade', '#bcc6cc')),
    ...seats(-460, 5),
    ...seats(40, 5),
    ...seats(1010, 6),
    ...seats(1560, 5),
    ...clock(548, 178, 42, '#26303c'),
    ...sign(state),
  ],
  front: [
    ...counter('#dfe3e4', '#25334c'),
    band(838, 16, '#d9653b'),
    shadowOn(524, 752, 78),
    fill(p`M456 748l16 -84q2 -10 14 -10h76q12 0 14 10l16 84Z`, '#45505f'),
    fill(p`M548 654h14q12 0 14 10l16 84h-30Z`, '#24142a', 0.22),
    fill(polygon([480, 672], [568, 672], [574, 706], [474, 706]), '#8fe0b4'),
    fill(box(494, 722, 60, 8, 4), '#2a2230'),
    ...screen(1050, 586, 156, 112, '#2f6f73'),
    fill(box(986, 724, 46, 22, 5), '#3a3240'),
    fill(box(990, 716, 38, 10, 4), '#fff8ee'),
    fill(ellipse(330, 754, 54, 9), '#20121f', 0.16),
    fill(box(284, 686, 92, 64, 6), '#25334c'),
    fill(p`M300 722l60 -14q8 0 6 6l-20 6l-12 16h-8l4 -14l-18 5Z`, '#fff8ee'),
  ],
  still: [
    ...wall('#eef2f4', '#dfe5e8'),
    band(90, 400, fade(90, 380, '#bcdcea', '#f6ead2')),
    band(424, 130, '#c3c8c6'),
    ...glass(),
    band(552, 170, '#c8d0d5'),
    ...counter('#dfe3e4', '#25334c'),
    band(838, 16, '#d9653b'),
  ],
  light: beam([420, 60], 320, '#fff6dc', 0.3),
};
