/** What is seen from a gate: the apron, aircraft near and far, and what drives between them. */
import { mix, tones } from '../../rig/colour.ts';
import { type Drawing, fill, line } from '../../rig/drawing.ts';
import { box, ellipse, p, polygon } from '../../rig/path.ts';
import type { Area, Living } from '../place.ts';
import { fade } from './kit.ts';
import { cloud, type Hour } from './outside.ts';

const hull = tones('#f4f6f7');

/** Seen from the side, its nose towards us and out of the calm part. */
function aircraft(): Drawing[] {
  return [
    fill(ellipse(330, 502, 290, 13), '#20121f', 0.14),
    fill(polygon([26, 210], [96, 210], [164, 346], [70, 346]), '#d9653b'),
    fill(polygon([26, 210], [96, 210], [104, 226], [30, 226]), '#b9481f'),
    fill(ellipse(94, 272, 17), '#f7dcb8'),
    fill(
      p`M40 352Q60 338 120 338H520Q600 344 636 390Q610 424 520 428H150Q70 420 40 352Z`,
      hull.base,
    ),
    fill(p`M52 374Q60 380 90 384H634Q606 424 520 428H150Q74 420 52 374Z`, hull.shade, 0.45),
    fill(p`M48 366H622L634 386H60Z`, '#2f6f73'),
    fill(p`M48 366H622L625 371H51Z`, '#4d8b8c'),
    fill(
      Array.from({ length: 14 }, (_, i) => box(140 + i * 30, 346, 13, 15, 6)).join(''),
      '#7d9db0',
    ),
    fill(box(112, 342, 17, 34, 4) + box(544, 344, 17, 36, 4), '#cfd8dd'),
    fill(p`M566 354Q592 358 606 372H560Z`, '#3a4654'),
    fill(polygon([300, 400], [390, 400], [210, 478], [150, 478]), hull.shade),
    fill(polygon([300, 400], [330, 400], [176, 470], [150, 478]), '#ffffff', 0.35),
    fill(box(262, 436, 88, 36, 17), '#dfe4e8'),
    fill(ellipse(344, 454, 8, 17), '#5d6a78'),
    ...[330, 560].flatMap((x) => [
      fill(box(x - 3, 424, 6, 56), '#8a929c'),
      fill(ellipse(x - 6, 488, 13) + ellipse(x + 8, 488, 13), '#3a3f4a'),
      fill(ellipse(x - 6, 488, 4) + ellipse(x + 8, 488, 4), '#8a929c'),
    ]),
    fill(polygon([40, 344], [4, 330], [0, 338], [60, 360]), hull.shade),
  ];
}

function tower(x: number, hour: Hour): Drawing[] {
  const stone = mix('#8f9dac', hour.air, 0.35);
  return [
    fill(polygon([x - 13, 430], [x - 10, 310], [x + 10, 310], [x + 13, 430]), stone),
    fill(polygon([x + 4, 430], [x + 3, 310], [x + 10, 310], [x + 13, 430]), '#3a3f5a', 0.14),
    fill(
      polygon([x - 34, 268], [x + 34, 268], [x + 24, 312], [x - 24, 312]),
      mix(stone, '#26304a', 0.24),
    ),
    fill(polygon([x - 30, 274], [x + 30, 274], [x + 24, 296], [x - 24, 296]), hour.lit),
    fill(box(x - 38, 258, 76, 11, 5), stone),
    line(p`M${x} 258v-30`, stone, 4),
  ];
}

export function apron({ x, y, width, height }: Area, hour: Hour): Drawing[] {
  const grass = mix('#9db783', hour.air, 0.4);
  const tar = mix('#8f98a6', hour.air, 0.32);
  const far = x + width;
  return [
    fill(box(x, y, width, height), fade(y, 350, ...hour.sky)),
    cloud(180, 200, 1.2, hour.cloud, 0.7),
    cloud(540, 150, 0.7, hour.cloud, 0.6),
    cloud(1090, 170, 0.9, hour.cloud, 0.65),
    cloud(1460, 240, 1.3, hour.cloud, 0.7),
    cloud(-420, 230, 1.2, hour.cloud, 0.7),
    cloud(2060, 190, 1.1, hour.cloud, 0.7),
    fill(
      p`M${x} 424V400Q-200 372 200 398T900 392T1700 396T${far} 384V424Z`,
      mix(grass, '#4b6a7a', 0.22),
    ),
    fill(p`M${x} 436V410Q300 396 800 408T${far} 404V436Z`, grass),
    ...tower(1376, hour),
    ...tower(-520, hour),
    fill(box(1480, 380, 300, 48, 4), mix('#b6bcc4', hour.air, 0.3)),
    fill(
      Array.from({ length: 7 }, (_, i) => box(1500 + i * 40, 396, 26, 14, 2)).join(''),
      hour.lit,
    ),
    fill(box(x, 428, width, y + height - 428), fade(428, 120, tar, mix(tar, '#ffffff', 0.24))),
    fill(box(x, 428, width, 3), mix(tar, '#ffffff', 0.4)),
    fill(
      Array.from({ length: 30 }, (_, i) => box(x + i * 118, 506, 72, 6, 3)).join(''),
      '#f5dc92',
      0.9,
    ),
    line(p`M${x} 470H${far}`, '#ffffff', 3, 0.35),
    ...aircraft(),
    ...(hour.dark > 0
      ? [
          fill(box(x, y, width, height), '#2c3158', hour.dark),
          fill(
            Array.from({ length: 14 }, (_, i) => box(140 + i * 30, 346, 13, 15, 6)).join(''),
            hour.lit,
          ),
          fill(
            Array.from({ length: 24 }, (_, i) => ellipse(x + 40 + i * 148, 438, 4)).join(''),
            hour.lit,
          ),
        ]
      : []),
  ];
}

/** Far away, an aircraft rolls from the right edge of the world to behind the blind. */
export function taxiing(from: number, to: number): Living {
  const cycle = 60_000;
  return {
    name: 'taxiing',
    plane: 'beyond',
    area: { x: -70, y: -48, width: 150, height: 56 },
    frames: [
      [
        fill(polygon([50, -18], [76, -46], [64, -46], [30, -20]), '#2f6f73'),
        fill(
          p`M-66 -12Q-60 -22 -40 -22H58Q70 -20 74 -14Q66 -4 44 -4H-40Q-60 -4 -66 -12Z`,
          '#f6f8f9',
        ),
        fill(p`M-66 -12H74Q66 -4 44 -4H-40Q-60 -4 -66 -12Z`, '#c4ced6'),
        fill(
          Array.from({ length: 8 }, (_, i) => box(-36 + i * 10, -18, 4, 5, 2)).join(''),
          '#8ea6b4',
        ),
        fill(polygon([0, -10], [22, -10], [44, 2], [28, 2]), '#aab6c0'),
        fill(ellipse(-40, 1, 4) + ellipse(14, 1, 5), '#4a505c'),
      ],
    ],
    at: (time) => ({ x: from + (to - from) * Math.min(1, (time % cycle) / 50_000), y: 448 }),
    rest: 26_000,
  };
}

/** A tug with two wagons of suitcases, nearer to the glass. */
export function luggage(from: number, to: number): Living {
  const cycle = 46_000;
  const wagon = (x: number, bags: readonly string[]): Drawing[] => [
    fill(box(x, -18, 58, 7, 2), '#5d6a78'),
    ...bags.map((bag, i) =>
      fill(box(x + 4 + i * 18, -38 + (i % 2) * 6, 16, 20 - (i % 2) * 6, 3), bag),
    ),
    fill(ellipse(x + 12, -6, 6) + ellipse(x + 46, -6, 6), '#3a3f4a'),
    line(p`M${x + 58} -14h10`, '#3a3f4a', 3),
  ];
  return {
    name: 'luggage',
    plane: 'beyond',
    area: { x: -140, y: -64, width: 216, height: 68 },
    frames: [
      [
        ...wagon(-136, ['#b8606a', '#4d7f86', '#8a5a3c']),
        ...wagon(-68, ['#3d5a6b', '#d9a44e', '#8f6a9c']),
        fill(p`M0 -12V-30H22L30 -54H50V-30H70V-12Z`, '#f2b545'),
        fill(p`M34 -50H48V-30H28Z`, '#dceaf0'),
        fill(p`M0 -20H70V-12H0Z`, '#c98a24'),
        fill(ellipse(14, -7, 8) + ellipse(56, -7, 8), '#3a3f4a'),
      ],
    ],
    at: (time) => ({
      x: from + (to - from) * Math.min(1, (time % cycle) / 24_000),
      y: 530 + Math.sin(time / 190) * 0.6,
    }),
    rest: 12_000,
  };
}
