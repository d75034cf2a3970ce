/** Windows, lamps, clocks, screens and plants that several places share. World units. */
import { mix, tones } from '../../rig/colour.ts';
import { type Drawing, fill, line } from '../../rig/drawing.ts';
import { box, ellipse, type Point, p, polygon } from '../../rig/path.ts';
import type { Area, Living } from '../place.ts';
import { fade, glow, ring, shadowOn } from './kit.ts';

/** A window's frame around a hole in the wall, with thin bars and a gleam on the glass. */
export function pane(
  hole: Area,
  frame: string,
  bars: { readonly across: number; readonly down: number },
): Drawing[] {
  const { x, y, width: w, height: h } = hole;
  const wood = tones(frame);
  const drawings: Drawing[] = [
    fill(box(x - 12, y - 10, w + 40, h + 40, 10), '#20121f', 0.08),
    fill(ring(hole, 18, 10), wood.base),
    fill(box(x - 18, y + h + 10, w + 36, 12, 4), wood.shade),
    fill(box(x - 18, y - 18, w + 36, 6, 3), wood.light),
    fill(box(x, y, w, 8), wood.shade, 0.8),
    fill(box(x, y, 6, h), wood.shade, 0.55),
    fill(
      polygon([x + w * 0.1, y], [x + w * 0.36, y], [x, y + h * 0.78], [x, y + h * 0.22]) +
        polygon([x + w * 0.44, y], [x + w * 0.5, y], [x, y + h * 1], [x, y + h * 0.9]),
      '#ffffff',
      0.2,
    ),
  ];
  let barsPath = '';
  for (let i = 1; i < bars.across; i++) barsPath += box(x + (w / bars.across) * i - 5, y, 10, h);
  for (let i = 1; i < bars.down; i++) barsPath += box(x, y + (h / bars.down) * i - 5, w, 10);
  if (barsPath !== '') drawings.push(fill(barsPath, wood.base));
  drawings.push(fill(box(x - 30, y + h + 16, w + 60, 16, 6), wood.light));
  drawings.push(fill(box(x - 30, y + h + 26, w + 60, 6, 3), wood.shade));
  return drawings;
}

/** A pane for a picture that has nothing behind it. */
export function blindPane(hole: Area, frame: string, bars: Parameters<typeof pane>[2]): Drawing[] {
  const { x, y, width, height } = hole;
  return [
    fill(box(x, y, width, height), fade(y, height, '#dceff0', '#f8efdc')),
    ...pane(hole, frame, bars),
  ];
}

/** A lamp on a long cord; `x`, `y` is its lower edge. It sways a hair. */
export function pendant(name: string, x: number, y: number, colour: string): Living {
  const shade = tones(colour);
  const hang = 190;
  return {
    name,
    plane: 'back',
    area: { x: -56, y: -2, width: 112, height: hang + 18 },
    frames: [
      [
        line(p`M0 0V${hang - 44}`, '#4a3430', 4),
        fill(ellipse(0, hang + 1, 20, 11), '#fff0c0'),
        fill(
          p`M-48 ${hang}C-46 ${hang - 34} -22 ${hang - 48} 0 ${hang - 48}S46 ${hang - 34} 48 ${hang}Z`,
          shade.base,
        ),
        fill(
          p`M8 ${hang - 47}C28 ${hang - 44} 46 ${hang - 30} 48 ${hang}H22C24 ${hang - 22} 18 ${hang - 38} 8 ${hang - 47}Z`,
          shade.shade,
        ),
        fill(ellipse(-24, hang - 24, 8, 12), shade.light, 0.5),
        fill(box(-8, hang - 58, 16, 12, 4), '#4a3430'),
      ],
    ],
    at: (time) => ({ x, y: y - hang, angle: Math.sin(time / 1300 + x) * 0.011 }),
    rest: 0,
  };
}

/** What stays of a lamp when it sways: its light on the wall, and the cord above. */
export function lamplight(x: number, y: number): Drawing[] {
  return [glow(x, y + 40, 150, '#ffe9b0', 0.5), line(p`M${x} -900V${y - 189}`, '#4a3430', 4)];
}

/** Ten to four, more or less. */
export function clock(x: number, y: number, r: number, rim: string): Drawing[] {
  const drawings: Drawing[] = [
    fill(ellipse(x + 4, y + 6, r + 6), '#20121f', 0.14),
    fill(ellipse(x, y, r + 6), rim),
    fill(ellipse(x, y, r), '#fffaf0'),
  ];
  for (let i = 0; i < 12; i++) {
    const a = (i * Math.PI) / 6;
    const [c, s] = [Math.cos(a), Math.sin(a)];
    const inner = i % 3 === 0 ? 0.74 : 0.82;
    drawings.push(
      line(
        p`M${x + c * r * inner} ${y + s * r * inner}L${x + c * r * 0.9} ${y + s * r * 0.9}`,
        '#5d5365',
        2.6,
      ),
    );
  }
  return [
    ...drawings,
    line(p`M${x} ${y}L${x + r * 0.42} ${y + r * 0.3}`, '#2a2230', 4.5),
    line(p`M${x} ${y}L${x - r * 0.62} ${y - r * 0.34}`, '#2a2230', 3.2),
    fill(ellipse(x, y, 4), '#d9653b'),
  ];
}

export function plant(x: number, y: number, size: number, pot: string): Drawing[] {
  const clay = tones(pot);
  const leaf = (angle: number, length: number, tone: string): Drawing => {
    const tip: Point = [
      x + Math.sin(angle) * length * size,
      y - 40 * size - Math.cos(angle) * length * size,
    ];
    const mid: Point = [(x + tip[0]) / 2, (y - 40 * size + tip[1]) / 2];
    const wx = Math.cos(angle) * 15 * size;
    const wy = Math.sin(angle) * 15 * size;
    return fill(
      p`M${x} ${y - 38 * size}Q${mid[0] - wx} ${mid[1] - wy} ${tip[0]} ${tip[1]}Q${mid[0] + wx} ${mid[1] + wy} ${x} ${y - 38 * size}Z`,
      tone,
    );
  };
  const green = tones('#5d8f63');
  return [
    shadowOn(x, y, 34 * size),
    leaf(-1.05, 62, green.shade),
    leaf(1.1, 60, green.shade),
    leaf(-0.55, 84, green.base),
    leaf(0.6, 86, green.base),
    leaf(0.05, 98, green.light),
    fill(
      p`M${x - 28 * size} ${y - 46 * size}H${x + 28 * size}L${x + 20 * size} ${y}H${x - 20 * size}Z`,
      clay.base,
    ),
    fill(
      p`M${x + 8 * size} ${y - 46 * size}H${x + 28 * size}L${x + 20 * size} ${y}H${x + 4 * size}Z`,
      clay.shade,
    ),
    fill(box(x - 32 * size, y - 52 * size, 64 * size, 12 * size, 4), clay.light),
  ];
}

/** A screen on a stand, turned to the staff, with some lines on it. */
export function screen(x: number, y: number, w: number, h: number, accent: string): Drawing[] {
  return [
    shadowOn(x + w / 2, y + h + 46, w * 0.42),
    fill(
      polygon(
        [x + w * 0.42, y + h],
        [x + w * 0.58, y + h],
        [x + w * 0.7, y + h + 44],
        [x + w * 0.3, y + h + 44],
      ),
      '#3a3240',
    ),
    fill(box(x + w * 0.24, y + h + 38, w * 0.52, 10, 5), '#2a2230'),
    fill(box(x - 8, y - 8, w + 16, h + 16, 12), '#3a3240'),
    fill(box(x, y, w, h, 6), '#eaf3f0'),
    fill(box(x, y, w, h * 0.2, 6), accent),
    ...[0.34, 0.5, 0.66].map((at, i) =>
      fill(
        box(x + w * 0.08, y + h * at, w * (0.38 + 0.06 * ((i * 2) % 3)), h * 0.07, 3),
        '#a9b9bd',
      ),
    ),
    fill(box(x + w * 0.68, y + h * 0.34, w * 0.24, h * 0.42, 5), '#f2b545'),
    fill(
      polygon([x + w * 0.3, y], [x + w * 0.48, y], [x + w * 0.2, y + h], [x + w * 0.02, y + h]),
      '#ffffff',
      0.2,
    ),
  ];
}

/** A tree in a tub, as tall as a person; `y` is the floor. */
export function pottedTree(x: number, y: number, size: number, pot: string): Drawing[] {
  const clay = tones(pot);
  const green = tones('#5d8f63');
  const leaf = (dx: number, dy: number, rx: number, ry: number, tone: string) =>
    fill(ellipse(x + dx * size, y + dy * size, rx * size, ry * size), tone);
  return [
    fill(box(x - 6 * size, y - 210 * size, 12 * size, 140 * size), '#7a5a44'),
    leaf(34, -240, 54, 60, green.shade),
    leaf(-30, -236, 56, 62, green.base),
    leaf(4, -298, 54, 60, green.base),
    leaf(-18, -314, 30, 30, green.light),
    leaf(-44, -250, 24, 26, green.light),
    leaf(44, -216, 26, 22, mix(green.shade, '#2a1a30', 0.12)),
    fill(
      p`M${x - 44 * size} ${y - 84 * size}H${x + 44 * size}L${x + 34 * size} ${y}H${x - 34 * size}Z`,
      clay.base,
    ),
    fill(
      p`M${x + 12 * size} ${y - 84 * size}H${x + 44 * size}L${x + 34 * size} ${y}H${x + 8 * size}Z`,
      clay.shade,
    ),
    fill(box(x - 50 * size, y - 94 * size, 100 * size, 18 * size, 6), clay.light),
  ];
}

/** One leaf of a `plant` that is never quite still; `x`, `y` is the soil. */
export function leaf(name: string, x: number, y: number, size: number): Living {
  const green = tones('#5d8f63');
  const up = -98 * size;
  const wide = 15 * size;
  return {
    name,
    plane: 'front',
    area: { x: -24, y: up - 6, width: 48, height: -up + 12 },
    frames: [
      [
        fill(p`M0 0Q${-wide} ${up / 2} 0 ${up}Q${wide} ${up / 2} 0 0Z`, green.light),
        line(p`M0 -6V${up * 0.8}`, green.base, 2.4),
      ],
    ],
    at: (time) => ({ x, y, angle: 0.05 + Math.sin(time / 1700) * 0.04 }),
    rest: 0,
  };
}
