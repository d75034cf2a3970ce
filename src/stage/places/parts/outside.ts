/** Streets behind windows, so pale that they never compete with a face. World units. */
import { mix, tones } from '../../rig/colour.ts';
import { type Drawing, fill } from '../../rig/drawing.ts';
import { box, ellipse, p, polygon } from '../../rig/path.ts';
import type { Area, Living } from '../place.ts';
import { fade } from './kit.ts';

export interface Hour {
  readonly sky: readonly [top: string, bottom: string];
  /** What all colours out there fade into. */
  readonly air: string;
  readonly lit: string;
  readonly cloud: string;
  /** How dark what stands near is, 0…1. */
  readonly dark: number;
}

export const DAY: Hour = {
  sky: ['#c9e6f0', '#fbf0dc'],
  air: '#f3ecdf',
  lit: '#fff9ea',
  cloud: '#ffffff',
  dark: 0,
};
export const EVENING: Hour = {
  sky: ['#6f78a8', '#f7b98a'],
  air: '#8d7f9c',
  lit: '#ffdf94',
  cloud: '#f9cfae',
  dark: 0,
};
export const NIGHT: Hour = {
  sky: ['#2c3158', '#6c5f86'],
  air: '#454870',
  lit: '#ffd98a',
  cloud: '#545a88',
  dark: 0.4,
};
export const MORNING: Hour = {
  sky: ['#bfd8ee', '#ffdfb8'],
  air: '#f6e3d2',
  lit: '#fff6dd',
  cloud: '#fff4e4',
  dark: 0,
};

export function cloud(x: number, y: number, s: number, colour = '#ffffff', alpha = 0.75): Drawing {
  return fill(
    p`M${x - 60 * s} ${y}q0 ${-26 * s} ${30 * s} ${-26 * s}q${12 * s} ${-26 * s} ${42 * s} ${-18 * s}q${30 * s} ${-6 * s} ${32 * s} ${22 * s}q${26 * s} ${2 * s} ${24 * s} ${22 * s}Z`,
    colour,
    alpha,
  );
}

function house(x: number, y: number, w: number, h: number, i: number, hour: Hour): Drawing[] {
  const wallTone = mix(
    ['#d9a98a', '#c98f80', '#d8bd8e', '#b9a9a0'][i % 4] ?? '#d9a98a',
    hour.air,
    0.5,
  );
  const roof = mix(['#a65a4a', '#7f5a66', '#8f6a4e'][i % 3] ?? '#a65a4a', hour.air, 0.46);
  const rows = Math.max(1, Math.floor((h - 30) / 74));
  let windows = '';
  for (let row = 0; row < rows; row++) {
    for (const at of [0.16, 0.58])
      windows += box(x + w * at, y - h + 26 + row * 74, w * 0.24, 38, 3);
  }
  return [
    fill(box(x, y - h, w, h), wallTone),
    fill(box(x + w * 0.8, y - h, w * 0.2, h), mix(wallTone, '#4a3550', 0.14)),
    i % 2 === 0
      ? fill(polygon([x - 8, y - h], [x + w / 2, y - h - w * 0.42], [x + w + 8, y - h]), roof)
      : fill(box(x - 6, y - h - 12, w + 12, 16, 3), roof),
    fill(windows, hour.lit, 0.85),
  ];
}

function tree(x: number, y: number, s: number, hour: Hour): Drawing[] {
  const green = tones(mix('#7ea36f', hour.air, 0.4));
  return [
    fill(box(x - 4 * s, y - 60 * s, 8 * s, 60 * s), mix('#8a6a52', hour.air, 0.4)),
    fill(ellipse(x, y - 92 * s, 40 * s, 46 * s), green.base),
    fill(ellipse(x - 10 * s, y - 104 * s, 24 * s, 26 * s), green.light, 0.7),
  ];
}

/** Houses across a street over the whole area; its lowest tenth is the pavement. */
export function street({ x, y, width, height }: Area, hour: Hour): Drawing[] {
  const ground = y + height * 0.86;
  const drawings: Drawing[] = [
    fill(box(x, y, width, height), fade(y, height, ...hour.sky)),
    cloud(x + width * 0.24, y + 90, 0.8, hour.cloud, 0.6),
    cloud(x + width * 0.7, y + 60, 1, hour.cloud, 0.5),
  ];
  let left = x - 20;
  for (let i = 0; left < x + width; i++) {
    const w = 92 + ((i * 47) % 50);
    drawings.push(...house(left, ground, w, 110 + ((i * 67) % 100), i, hour));
    left += w + 12 + ((i * 31) % 26);
  }
  for (let i = 0; x + 70 + i * 232 < x + width; i++) {
    drawings.push(...tree(x + 70 + i * 232, ground + 6, 0.7 + (i % 2) * 0.14, hour));
  }
  drawings.push(
    fill(box(x, ground, width, height), mix('#c9bcae', hour.air, 0.4)),
    fill(box(x, ground + 16, width, height), mix('#a9a3a2', hour.air, 0.4)),
    fill(box(x, ground + 16, width, 3), hour.lit, 0.5),
  );
  return drawings;
}

/** Somebody under an umbrella or with a bag, far outside: two of them, one after the other. */
export function passer(from: number, to: number, ground: number): Living {
  const coat = (colour: string, umbrella: string | null): Drawing[] => [
    fill(p`M-9 0V-40H-1V0ZM2 0V-40H10V0Z`, mix('#5d5365', '#e6dcd6', 0.5)),
    fill(p`M-15 -34C-16 -78 -10 -90 0 -90S16 -78 15 -34Z`, colour),
    fill(p`M2 -90C12 -88 16 -74 15 -34H6C8 -60 8 -80 2 -90Z`, '#4a3550', 0.14),
    fill(ellipse(0, -101, 10, 12), mix('#c98d63', '#f0e6dc', 0.45)),
    ...(umbrella === null
      ? [fill(p`M-11 -101C-12 -120 12 -120 11 -101Q0 -110 -11 -101Z`, '#9c8a88')]
      : [
          fill(box(13, -128, 3, 60), '#8d8490'),
          fill(
            p`M-24 -124C-20 -156 48 -156 54 -124Q40 -132 28 -124Q15 -132 2 -124Q-10 -132 -24 -124Z`,
            umbrella,
          ),
        ]),
  ];
  const cycle = 34_000;
  return {
    name: 'passer',
    plane: 'beyond',
    area: { x: -30, y: -158, width: 90, height: 164 },
    frames: [coat('#b9a08c', null), coat('#93a7a6', '#d6a398')],
    at: (time) => {
      const round = Math.floor(time / cycle);
      const t = Math.min(1, (time % cycle) / 22_000);
      const way = round % 2 === 0 ? t : 1 - t;
      return {
        x: from + (to - from) * way,
        y: ground + Math.abs(Math.sin(time / 260)) * -2.5,
        frame: round % 2,
      };
    },
    rest: 8_000,
  };
}

/** Warm breath from something hot: two of them make a wisp. */
export function steam(
  name: string,
  x: number,
  y: number,
  plane: Living['plane'],
  late = 0,
): Living {
  const cycle = 4200;
  return {
    name,
    plane,
    area: { x: -26, y: -60, width: 52, height: 66 },
    frames: [
      [
        fill(
          p`M-5 4C-24 -10 4 -22 -10 -38C-16 -48 -2 -56 4 -58C2 -48 16 -42 10 -28C4 -16 22 -8 6 4Z`,
          '#ffffff',
          0.7,
        ),
        fill(p`M12 0C2 -10 18 -18 12 -30C24 -20 22 -8 18 0Z`, '#ffffff', 0.45),
      ],
    ],
    at: (time) => {
      const t = ((time + late) % cycle) / cycle;
      return {
        x: x + Math.sin(t * 5 + late) * 5,
        y: y - t * 46,
        grow: 0.6 + t * 0.6,
        alpha: Math.sin(t * Math.PI) * 0.75,
      };
    },
    rest: 9900 - late,
  };
}
