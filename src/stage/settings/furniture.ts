/** Windows, lamps, clocks and people that several places share. World units. */
import { tones } from '../rig/colour.ts';
import { type Drawing, fill, line, within } from '../rig/drawing.ts';
import { box, ellipse, type Point, p, polygon } from '../rig/path.ts';
import { fade, glow, shadowOn } from './kit.ts';

/** A window with thin bars; what lies behind is pale and far. */
export function pane(
  x: number,
  y: number,
  w: number,
  h: number,
  frame: string,
  outside: readonly Drawing[],
  bars: { readonly across: number; readonly down: number },
): Drawing[] {
  const wood = tones(frame);
  const glass = box(x, y, w, h, 4);
  const drawings: Drawing[] = [
    fill(box(x - 18, y - 18, w + 36, h + 36, 10), wood.base),
    fill(box(x - 18, y + h + 10, w + 36, 12, 4), wood.shade),
    fill(glass, fade(y, h, '#dceff0', '#f8efdc')),
    within(glass, [
      ...outside,
      fill(
        polygon([x + w * 0.1, y], [x + w * 0.38, y], [x, y + h * 0.8], [x, y + h * 0.2]),
        '#ffffff',
        0.28,
      ),
    ]),
  ];
  for (let i = 1; i < bars.across; i++) {
    drawings.push(fill(box(x + (w / bars.across) * i - 5, y, 10, h), wood.base));
  }
  for (let i = 1; i < bars.down; i++) {
    drawings.push(fill(box(x, y + (h / bars.down) * i - 5, w, 10), wood.base));
  }
  drawings.push(fill(box(x - 30, y + h + 16, w + 60, 16, 6), wood.light));
  drawings.push(fill(box(x - 30, y + h + 26, w + 60, 6, 3), wood.shade));
  return drawings;
}

/** A street so pale that it never competes with a face. */
export function street(x: number, y: number, w: number, h: number): Drawing[] {
  const roofs: readonly (readonly [number, number, number])[] = [
    [0.02, 0.26, 0.5],
    [0.3, 0.22, 0.36],
    [0.56, 0.3, 0.56],
    [0.88, 0.2, 0.42],
  ];
  const houses = roofs.flatMap(([at, width, rise], i): Drawing[] => {
    const left = x + at * w;
    const top = y + h * (1 - rise);
    const wide = width * w;
    const tone = i % 2 === 0 ? '#e9cdb4' : '#e3c3b4';
    return [
      fill(
        polygon(
          [left, y + h],
          [left, top],
          [left + wide / 2, top - h * 0.1],
          [left + wide, top],
          [left + wide, y + h],
        ),
        tone,
        0.55,
      ),
      fill(box(left + wide * 0.2, top + h * 0.08, wide * 0.2, h * 0.08, 2), '#fff6e4', 0.7),
      fill(box(left + wide * 0.6, top + h * 0.08, wide * 0.2, h * 0.08, 2), '#fff6e4', 0.7),
    ];
  });
  return [
    ...houses,
    fill(
      p`M${x} ${y + h * 0.8}Q${x + w * 0.5} ${y + h * 0.7} ${x + w} ${y + h * 0.82}V${y + h}H${x}Z`,
      '#cfdfb8',
      0.7,
    ),
    fill(box(x, y + h * 0.92, w, h * 0.08), '#d9cdbf', 0.8),
  ];
}

export function pendant(x: number, y: number, colour: string): Drawing[] {
  const shade = tones(colour);
  return [
    glow(x, y + 40, 150, '#ffe9b0', 0.5),
    line(p`M${x} -900V${y - 44}`, '#4a3430', 4),
    fill(ellipse(x, y + 1, 20, 11), '#fff0c0'),
    fill(
      p`M${x - 48} ${y}C${x - 46} ${y - 34} ${x - 22} ${y - 48} ${x} ${y - 48}S${x + 46} ${y - 34} ${x + 48} ${y}Z`,
      shade.base,
    ),
    fill(
      p`M${x + 8} ${y - 47}C${x + 28} ${y - 44} ${x + 46} ${y - 30} ${x + 48} ${y}H${x + 22}C${x + 24} ${y - 22} ${x + 18} ${y - 38} ${x + 8} ${y - 47}Z`,
      shade.shade,
    ),
    fill(ellipse(x - 24, y - 24, 8, 12), shade.light, 0.5),
  ];
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

/** People who wait: far enough to be nobody. `x` and `y` are the middle of the shoulders. */
export function waiting(x: number, y: number, tone: string, tall = 1): Drawing[] {
  const shade = tones(tone);
  return [
    fill(
      p`M${x - 62} ${y + 320}V${y + 50}C${x - 62} ${y + 8} ${x - 30} ${y - 6} ${x} ${y - 6}S${x + 62} ${y + 8} ${x + 62} ${y + 50}V${y + 320}Z`,
      shade.base,
    ),
    fill(
      p`M${x + 20} ${y - 4}C${x + 44} ${y} ${x + 62} ${y + 14} ${x + 62} ${y + 50}V${y + 320}H${x + 30}Z`,
      shade.shade,
      0.5,
    ),
    fill(box(x - 14, y - 34, 28, 40, 10), shade.light),
    fill(ellipse(x, y - 66 * tall, 34, 42), shade.light),
    fill(
      p`M${x - 36} ${y - 62 * tall}C${x - 42} ${y - 124 * tall} ${x + 42} ${y - 124 * tall} ${x + 36} ${y - 62 * tall}C${x + 30} ${y - 92 * tall} ${x - 24} ${y - 92 * tall} ${x - 36} ${y - 62 * tall}Z`,
      shade.shade,
    ),
  ];
}
