/** Letters as strokes, for boards and signs: SVG and canvas draw them alike, with no font to load. */
import { type Drawing, fill, line, placed } from '../../rig/drawing.ts';
import { box, p } from '../../rig/path.ts';

/** Strokes between points of a grid of 4 × 6: "0040 2026" is (0,0)–(4,0) and (2,0)–(2,6). */
const GLYPHS: Readonly<Record<string, string>> = {
  A: '060110304146 0444',
  B: '00063645443303 0030414233',
  C: '4130100105163645',
  D: '00062644422000',
  E: '40000646 0333',
  F: '400006 0333',
  G: '41301001051636454323',
  H: '0006 4046 0343',
  I: '1030 2026 1636',
  J: '4045361605',
  K: '0006 400346',
  L: '000646',
  M: '0600234046',
  N: '06004640',
  O: '103041453616050110',
  P: '06003041423303',
  Q: '103041453616050110 2446',
  R: '06003041423303 2346',
  S: '413010010213334445361605',
  T: '0040 2026',
  U: '000516364540',
  V: '002640',
  W: '0016233640',
  X: '0046 4006',
  Y: '002340 2326',
  Z: '00400646',
  0: '103041453616050110',
  1: '112026',
  2: '01103041420646',
  3: '0110304142334445361605 1333',
  4: '36300444',
  5: '400003334445361605',
  6: '4130100105163645443303',
  7: '004026',
  8: '1302011030414233130405163645443313',
  9: '0516364541301001021343',
  ':': '2122 2425',
  '.': '2526',
  '-': '1333',
  '!': '2024 2626',
};

/** Width of a letter and the gap after it, in letter heights. */
const WIDE = 4 / 6;
const GAP = 0.3;

/** Path data of a line of letters; `x`, `y` is its upper left corner. `wide` is in letter heights. */
export function letters(
  text: string,
  x: number,
  y: number,
  height: number,
  gap = GAP,
  wide = WIDE,
): string {
  const unit = height / 6;
  const across = (height * wide) / 4;
  let d = '';
  [...text].forEach((letter, i) => {
    const left = x + i * height * (wide + gap);
    for (const stroke of (GLYPHS[letter] ?? '').split(' ')) {
      for (let at = 0; at + 1 < stroke.length; at += 2) {
        const px = left + Number(stroke[at]) * across;
        const py = y + Number(stroke[at + 1]) * unit;
        d += (at === 0 ? 'M' : 'L') + p`${px} ${py}`;
      }
    }
  });
  return d;
}

/** From the first letter's left edge to the last one's right. */
export function lettersWidth(text: string, height: number, gap = GAP): number {
  return text.length * height * (WIDE + gap) - height * gap;
}

export interface Flaps {
  readonly x: number;
  readonly y: number;
  /** Of one cell; the next one stands close by. */
  readonly width: number;
  readonly height: number;
  readonly colour: string;
  readonly cell: string;
}

/** Milliseconds: from one cell's start to the next one's, one turn of a flap, and its turns. */
const STAGGER = 70;
const TURN = 90;
const TURNS = 7;

/** How long so many cells take to turn. */
export const flapsLength = (cells: number) => cells * STAGGER + TURNS * TURN;

const ORDER = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789';

/** The letter a cell shows after `since`, and how far its flap has fallen (0…1, 1 at rest). */
export function flapAt(from: string, to: string, cell: number, since: number): [string, number] {
  const time = since - cell * STAGGER;
  if (time < 0) return [from, 1];
  const turn = Math.floor(time / TURN);
  if (turn >= TURNS || from === to) return [to, 1];
  const fallen = (time % TURN) / TURN;
  if (turn === TURNS - 1) return [to, fallen];
  const place = ORDER.indexOf(to) - (TURNS - 1 - turn);
  return [ORDER[(place + ORDER.length * 2) % ORDER.length] ?? to, fallen];
}

/** A row of cells whose letters turn over from one text to another. */
export function flaps(from: string, to: string, row: Flaps, since: number): Drawing[] {
  const { x, y, width, height, colour, cell } = row;
  const count = Math.max(from.length, to.length);
  const high = height * 0.56;
  const wide = Math.min(high * WIDE, width * 0.58);
  const glyph = (letter: string, lx: number, ly: number) =>
    letters(letter, lx, ly, high, GAP, wide / high);
  const stroke = Math.min(high * 0.16, width * 0.17);
  const cells: Drawing[] = [];
  const turning: Drawing[] = [];
  let d = '';
  let still = '';
  for (let i = 0; i < count; i++) {
    const left = x + i * width;
    d += box(left + 0.8, y, width - 1.6, height, 2.4);
    const [letter, fallen] = flapAt(from[i] ?? ' ', to[i] ?? ' ', i, since);
    const [lx, ly] = [left + (width - wide) / 2, y + (height - high) / 2];
    if (fallen === 1) still += glyph(letter, lx, ly);
    else {
      const middle = y + height / 2;
      turning.push(
        placed(0, middle, 0, 1, Math.max(0.15, fallen), [
          line(glyph(letter, lx, -high / 2), colour, stroke, 0.85),
        ]),
        fill(box(left + 0.8, y, width - 1.6, height * 0.5 * (1 - fallen), 2.4), '#ffffff', 0.12),
      );
    }
  }
  cells.push(fill(d, cell), line(still, colour, stroke), ...turning);
  cells.push(line(p`M${x + 1} ${y + height / 2}H${x + count * width - 1}`, '#0c0d14', 1.2, 0.5));
  return cells;
}
