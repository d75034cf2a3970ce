/** What makes a room somebody's: pictures, slats, books, bells. World units. */
import { tones } from '../../rig/colour.ts';
import { type Drawing, fill, line } from '../../rig/drawing.ts';
import { box, ellipse, p, polygon } from '../../rig/path.ts';
import { fade, shadowOn } from './kit.ts';

export function slats(x: number, w: number, tone: string): Drawing[] {
  const wood = tones(tone);
  const count = Math.floor(w / 22);
  return [
    fill(box(x, 110, w, 600, 4), wood.shade),
    fill(
      Array.from({ length: count }, (_, i) => box(x + 4 + i * 22, 110, 15, 600, 3)).join(''),
      fade(110, 600, wood.light, wood.base),
    ),
  ];
}

/** A picture of nothing in particular: hills under a sun. */
export function picture(x: number, y: number, w: number, h: number): Drawing[] {
  return [
    fill(box(x + 6, y + 8, w, h, 4), '#20121f', 0.12),
    fill(box(x, y, w, h, 4), '#fff8ee'),
    fill(box(x + w - 5, y, 5, h), '#dccfbd'),
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
export function keys(x: number, y: number, columns: number, rows: number): Drawing[] {
  const wood = tones('#8a5a3c');
  const drawings: Drawing[] = [
    fill(box(x - 4, y - 2, columns * 54 + 20, rows * 66 + 22, 8), '#20121f', 0.14),
    fill(box(x - 12, y - 12, columns * 54 + 18, rows * 66 + 18, 8), wood.base),
    fill(box(x - 12, y - 12, columns * 54 + 18, 6, 3), wood.light),
  ];
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const left = x + column * 54;
      const top = y + row * 66;
      drawings.push(fill(box(left, top, 48, 58, 4), wood.line));
      if ((row * 5 + column * 3) % 4 !== 1) {
        drawings.push(
          line(p`M${left + 24} ${top + 4}v14`, '#d6a04a', 4),
          fill(
            ellipse(left + 24, top + 34, 10, 14),
            (row + column) % 3 === 0 ? '#d9653b' : '#d6a04a',
          ),
        );
      } else {
        drawings.push(
          fill(
            polygon(
              [left + 8, top + 52],
              [left + 8, top + 26],
              [left + 38, top + 20],
              [left + 38, top + 52],
            ),
            '#fff8ee',
            0.9,
          ),
        );
      }
    }
  }
  return drawings;
}

export function bell(x: number, y: number): Drawing[] {
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

/** A guest book, a pen across it. */
export function book(x: number, y: number): Drawing[] {
  return [
    shadowOn(x, y, 74),
    fill(polygon([x - 68, y], [x - 54, y - 22], [x, y - 16], [x, y + 2]), '#fff8ee'),
    fill(polygon([x + 68, y], [x + 54, y - 22], [x, y - 16], [x, y + 2]), '#efe2cf'),
    fill(
      polygon([x - 70, y], [x, y + 2], [x + 70, y], [x + 70, y + 6], [x, y + 9], [x - 70, y + 6]),
      '#8d3140',
    ),
    line(p`M${x - 46} ${y - 13}l32 3M${x - 50} ${y - 6}l34 3`, '#a89aa6', 2.4),
    line(p`M${x + 14} ${y - 4}l38 -14`, '#2a2230', 4),
  ];
}

/** Books on a board whose top is `y`. */
export function books(x: number, y: number, count: number): Drawing[] {
  const colours = ['#2f6f73', '#d9653b', '#f2b545', '#7a3b5e', '#4d7f86', '#c98d63'];
  return Array.from({ length: count }, (_, i): Drawing[] => {
    const high = 54 + ((i * 29) % 26);
    const left = x + i * 21;
    const colour = colours[(i * 5) % 6] ?? '#2f6f73';
    return [
      fill(box(left, y - high, 18, high, 2), colour),
      fill(box(left + 12, y - high, 6, high, 2), '#20121f', 0.16),
      fill(box(left + 3, y - high + 10, 10, 4), '#fff8ee', 0.6),
    ];
  }).flat();
}

/** An armchair that stands on the floor. */
export function armchair(x: number, colour: string): Drawing[] {
  const plush = tones(colour);
  return [
    fill(ellipse(x, 712, 100, 9), '#20121f', 0.14),
    fill(box(x - 70, 544, 140, 150, 30), plush.base),
    fill(box(x + 30, 546, 40, 146, 26), plush.shade, 0.7),
    fill(box(x - 64, 544, 100, 14, 8), plush.light),
    fill(box(x - 66, 640, 132, 44, 14), plush.light, 0.7),
    fill(box(x - 88, 600, 40, 96, 18), plush.base),
    fill(box(x + 48, 600, 40, 96, 18), plush.shade),
    fill(box(x - 76, 692, 12, 20, 3) + box(x + 64, 692, 12, 20, 3), '#4a3430'),
  ];
}
