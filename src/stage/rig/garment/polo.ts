/** A knitted shirt with a collar, two buttons and short sleeves. */
import { type Drawing, fill, line } from '../drawing.ts';
import type { Look } from '../look.ts';
import { ellipse, p, polygon, ribbon } from '../path.ts';
import type { Clothes } from './garment.ts';

function front(look: Look): Drawing[] {
  const { garment, body, skin } = look;
  const n = body.neck;
  const trim = garment.trim ?? garment.light;
  return [
    fill(p`M${-n - 10} 26L0 104L${n + 10} 26L${n} 8H${-n}Z`, skin.base),
    fill(
      p`M${-n - 2} 14Q0 46 ${n + 8} 12L${n + 10} 26L0 104L-8 90Q4 60 ${-n} 26Z`,
      skin.shade,
      0.7,
    ),
    fill(polygon([-9, 92], [9, 92], [9, 156], [-9, 156]), garment.shade),
    line('M-9 96V156H9', garment.line, 2.2, 0.6),
    ...[112, 138].map((y) => fill(ellipse(0, y, 3.4), trim)),
    ...([-1, 1] as const).flatMap((s) => [
      fill(
        polygon(
          [s * (n + 1), 6],
          [s * (n + 18), 30],
          [s * (n + 10), 78],
          [s * 5, 100],
          [s * (n - 8), 58],
        ),
        s < 0 ? garment.light : garment.shade,
      ),
      line(p`M${s * (n + 18)} 30L${s * (n + 10)} 78L${s * 5} 100`, trim, 3, 0.85),
    ]),
    fill(
      ribbon([
        [-70, 176, 0.6],
        [-40, 206, 3.2],
        [-6, 214, 0.6],
      ]),
      garment.line,
      0.32,
    ),
  ];
}

export const polo: Clothes = {
  front,
  sleeve: { radii: [38, 33, 20], cuff: 'shade', short: true },
};
