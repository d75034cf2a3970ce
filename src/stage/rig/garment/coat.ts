/** A coat with lapels, worn open at the neck. */
import { type Drawing, fill, line } from '../drawing.ts';
import type { Look } from '../look.ts';
import { ellipse, type Point, polygon } from '../path.ts';
import type { Clothes } from './garment.ts';
import { neckline } from './neckline.ts';
import { drawScarf } from './scarf.ts';

function front(look: Look): Drawing[] {
  const { garment, body } = look;
  const n = body.neck;
  const lapel = (s: 1 | -1): Point[] => [
    [s * (n + 2), 18],
    [s * (n + 24), 34],
    [s * (n + 38), 104],
    [s * (n + 14), 108],
    [s * (n + 20), 124],
    [s * 2, 224],
    [s * 14, 150],
    [s * (n - 2), 60],
  ];
  return [
    ...neckline(look),
    // Under a scarf the coat is dark inside.
    ...(look.scarf
      ? [fill(polygon([-n - 4, 90], [n + 4, 90], [12, 226], [-9, 226]), garment.line)]
      : []),
    ...drawScarf(look),
    fill(polygon(...lapel(-1)), garment.shade),
    fill(polygon(...lapel(1)), garment.line),
    fill(polygon(...lapel(1)), garment.shade, 0.55),
    line(polygon(...lapel(-1)), garment.line, 2.4, 0.55),
    line('M2 222Q4 280 2 340', garment.line, 3, 0.7),
    fill(ellipse(14, 242, 6), garment.line),
    fill(ellipse(13, 241, 3), garment.base),
  ];
}

export const coat: Clothes = { front, sleeve: { radii: [37, 34, 25], cuff: 'shade', shirt: true } };
