/** A cardigan, buttoned low. */
import { type Drawing, fill } from '../drawing.ts';
import type { Look } from '../look.ts';
import { ellipse, ribbon } from '../path.ts';
import type { Clothes } from './garment.ts';
import { neckline } from './neckline.ts';

function front(look: Look): Drawing[] {
  const { garment, body } = look;
  const n = body.neck;
  const band = (s: 1 | -1) =>
    ribbon([
      [s * (n + 10), 20, 12],
      [s * (n + 22), 62, 17],
      [s * (n + 6), 128, 17],
      [s * 10, 206, 16],
      [s * 6, 350, 16],
    ]);
  return [
    ...neckline(look),
    fill(band(-1), garment.shade),
    fill(band(1), garment.line),
    fill(band(1), garment.shade, 0.6),
    ...[212, 250].map((y) => fill(ellipse(4, y, 5.5), garment.light)),
  ];
}

export const cardigan: Clothes = { front, sleeve: { radii: [35, 31, 21], cuff: 'light' } };
