/** A jumper with a ribbed round neck. */
import { type Drawing, fill, line } from '../drawing.ts';
import type { Look } from '../look.ts';
import { p, polygon, ribbon } from '../path.ts';
import type { Clothes } from './garment.ts';

function front(look: Look): Drawing[] {
  const { garment, body, under } = look;
  const n = body.neck;
  const ring = p`M${-n - 14} 30Q${-n + 4} 74 0 74Q${n - 4} 74 ${n + 14} 30L${n + 4} 18Q${n - 10} 54 0 54Q${-n + 10} 54 ${-n - 4} 18Z`;
  const ribs = Array.from({ length: 9 }, (_, i) => {
    const x = (i - 4) * 9;
    const y = 64 - Math.abs(i - 4) ** 1.7 * 1.1;
    return line(p`M${x * 0.86} ${y - 7}L${x} ${y + 6}`, garment.line, 1.8, 0.4);
  });
  return [
    fill(p`M${-n - 4} 16Q0 84 ${n + 4} 16L${n} 0H${-n}Z`, look.skin.shade),
    fill(ring, garment.base),
    fill(ring, garment.light, 0.7),
    ...ribs,
    line(p`M${-n - 14} 31Q${-n + 4} 75 0 75Q${n - 4} 75 ${n + 14} 31`, garment.line, 2.4, 0.55),
    ...(under.kind === 'shirt'
      ? ([-1, 1] as const).map((s) =>
          fill(
            polygon([s * (n - 3), 10], [s * (n + 9), 26], [s * (n + 1), 74], [s * 4, 56]),
            s < 0 ? under.base : under.shade,
          ),
        )
      : []),
    fill(
      ribbon([
        [-46, 200, 0.5],
        [-10, 214, 3.2],
        [30, 208, 0.5],
      ]),
      garment.line,
      0.32,
    ),
    fill(
      ribbon([
        [40, 168, 0.5],
        [58, 186, 3],
        [64, 214, 0.5],
      ]),
      garment.line,
      0.32,
    ),
  ];
}

export const jumper: Clothes = { front, sleeve: { radii: [36, 33, 23], cuff: 'light' } };
