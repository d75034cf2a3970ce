/** Cartons, and what they stand and are wheeled on. World units. */
import { tones } from '../../rig/colour.ts';
import { type Drawing, fill, line } from '../../rig/drawing.ts';
import { box, ellipse, p } from '../../rig/path.ts';

const steel = tones('#6f8a94');
const CARTONS = ['#cf9f68', '#c08d58', '#dab27e'] as const;

/** A carton standing on `y`, with tape and a label. */
export function carton(x: number, y: number, w: number, h: number, tone: string): Drawing[] {
  const card = tones(tone);
  return [
    fill(box(x, y - h, w, h, 3), card.base),
    fill(box(x + w * 0.72, y - h, w * 0.28, h, 3), card.shade, 0.5),
    fill(box(x, y - h, w, h * 0.08, 2), card.light),
    fill(box(x + w * 0.42, y - h, w * 0.16, h), card.light, 0.8),
    fill(box(x + w * 0.1, y - h * 0.5, w * 0.28, h * 0.3, 2), '#fff8ee'),
    line(
      p`M${x + w * 0.14} ${y - h * 0.4}h${w * 0.18}M${x + w * 0.14} ${y - h * 0.3}h${w * 0.12}`,
      '#5d5365',
      2,
    ),
  ];
}

/** Shelves of cartons, from the floor to `top`. */
export function rack(x: number, w: number, levels: readonly number[]): Drawing[] {
  const top = (levels[0] ?? 300) - 120;
  return [
    fill(box(x, top + 20, w, 704 - top), '#5b7079', 0.1),
    ...levels.flatMap((y, row) => {
      const drawings: Drawing[] = [];
      let left = x + 16;
      for (let i = 0; left < x + w - 70; i++) {
        const wide = 56 + ((i * 31 + row * 17) % 46);
        const high = 48 + ((i * 23 + row * 29) % 44);
        const tone = CARTONS[(i + row) % 3] ?? '#cf9f68';
        drawings.push(...carton(left, y, Math.min(wide, x + w - 16 - left), high, tone));
        left += wide + 8;
      }
      return [
        ...drawings,
        fill(box(x, y, w, 12, 2), steel.base),
        fill(box(x, y + 8, w, 4), steel.shade),
      ];
    }),
    fill(box(x, top, 14, 714 - top, 2) + box(x + w - 14, top, 14, 714 - top, 2), steel.base),
    fill(box(x + 9, top, 5, 714 - top) + box(x + w - 5, top, 5, 714 - top), steel.shade),
  ];
}

/** A trolley with a tower of parcels. */
export function trolley(x: number): Drawing[] {
  return [
    fill(ellipse(x + 60, 712, 90, 8), '#20121f', 0.14),
    line(p`M${x - 16} 590L${x} 694`, '#d9653b', 8),
    line(p`M${x - 22} 594h24`, '#3a3240', 8),
    fill(box(x - 6, 690, 138, 10, 4), '#d9653b'),
    fill(ellipse(x + 18, 706, 9) + ellipse(x + 108, 706, 9), '#3a3f4a'),
    ...carton(x + 6, 690, 112, 66, '#c08d58'),
    ...carton(x + 18, 624, 80, 50, '#dab27e'),
  ];
}
