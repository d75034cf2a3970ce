/** A long dress, smooth in front, with a trimmed slit at the neck. */
import { type Drawing, fill, line } from '../drawing.ts';
import type { Look } from '../look.ts';
import { ellipse, p, ribbon } from '../path.ts';
import type { Clothes } from './garment.ts';

function front(look: Look): Drawing[] {
  const { garment, body, skin } = look;
  const n = body.neck;
  const trim = garment.trim ?? garment.light;
  const fold = (x: number, by: number) =>
    fill(
      ribbon([
        [x, 150, 0.6],
        [x + by, 210, 3.4],
        [x + by * 2.4, 290, 1],
      ]),
      garment.line,
      0.4,
    );
  return [
    fill(
      p`M${-n - 14} 34Q${-n + 4} 62 -3 66L0 112L3 66Q${n - 4} 62 ${n + 14} 34L${n} 14H${-n}Z`,
      skin.base,
    ),
    fill(p`M2 66Q${n - 4} 62 ${n + 14} 34L${n} 14L6 24Z`, skin.shade, 0.55),
    line(p`M${-n - 15} 34Q${-n + 3} 64 -6 68L0 116L6 68Q${n - 3} 64 ${n + 15} 34`, trim, 7),
    line(
      p`M${-n - 15} 34Q${-n + 3} 64 -6 68L0 116L6 68Q${n - 3} 64 ${n + 15} 34`,
      garment.line,
      1.4,
      0.5,
    ),
    ...[134, 152, 170].map((y) => fill(ellipse(0, y, 3.6), trim)),
    fold(-52, -8),
    fold(46, 8),
    fold(14, 3),
  ];
}

export const tunic: Clothes = { front, sleeve: { radii: [35, 32, 23], cuff: 'light' } };
