/** What is seen from a depot: its yard, and a van that comes and goes. World units. */
import { mix } from '../../rig/colour.ts';
import { type Drawing, fill } from '../../rig/drawing.ts';
import { box, ellipse, p, polygon } from '../../rig/path.ts';
import type { Area, Living } from '../place.ts';
import { fade } from './kit.ts';
import { cloud, type Hour } from './outside.ts';

/** Gates, a wall and a sky: vans come and go before them. */
export function yard({ x, y, width, height }: Area, hour: Hour): Drawing[] {
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

export function van(): Living {
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
