/** A tailored jacket with notched lapels, buttoned once. */
import { type Drawing, fill, line } from '../drawing.ts';
import type { Look } from '../look.ts';
import { ellipse, type Point, polygon, ribbon } from '../path.ts';
import type { Clothes } from './garment.ts';
import { neckline } from './neckline.ts';

function front(look: Look): Drawing[] {
  const { garment, body } = look;
  const n = body.neck;
  const lapel = (s: 1 | -1): Point[] => [
    [s * (n + 4), 16],
    [s * (n + 22), 38],
    [s * (n + 30), 82],
    [s * (n + 16), 90],
    [s * (n + 24), 106],
    [s * (n - 2), 168],
    [s * 2, 236],
    [s * 12, 170],
    [s * (n - 6), 66],
  ];
  const x = body.shoulder * 0.5;
  return [
    ...neckline(look),
    fill(polygon(...lapel(-1)), garment.light, 0.85),
    fill(polygon(...lapel(1)), garment.shade),
    line(polygon(...lapel(-1).slice(1)), garment.line, 2.2, 0.5),
    line(polygon(...lapel(1).slice(1)), garment.line, 2.2, 0.5),
    line('M2 234Q4 290 2 350', garment.line, 3, 0.7),
    fill(ellipse(12, 250, 5.6), garment.line),
    fill(
      ribbon([
        [x - 2, 146, 3],
        [x + 20, 143, 3.6],
        [x + 40, 142, 3],
      ]),
      garment.line,
      0.6,
    ),
  ];
}

export const suit: Clothes = { front, sleeve: { radii: [36, 33, 24], cuff: 'shade', shirt: true } };
