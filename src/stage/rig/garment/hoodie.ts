/** A hooded sweatshirt; the hood lies on the shoulders. */
import { type Drawing, fill, line } from '../drawing.ts';
import type { Look } from '../look.ts';
import { both, curve, p, ribbon } from '../path.ts';
import type { Clothes } from './garment.ts';

function front(look: Look): Drawing[] {
  const { garment, body, skin } = look;
  const n = body.neck;
  const half = (s: 1 | -1) =>
    curve(
      [
        [s * (n + 4), 0],
        [s * (n + 30), 16],
        [s * (n + 36), 44],
        [s * (n + 10), 84],
        [s * 2, 112],
        [s * 2, 84],
        [s * (n - 4), 48],
      ],
      true,
      0.9,
    );
  const string = (s: 1 | -1) =>
    ribbon([
      [s * 15, 92, 4],
      [s * 18, 126, 4],
      [s * 14, 160, 4.6],
    ]);
  return [
    fill(p`M${-n - 6} 10L0 108L${n + 6} 10Z`, skin.base),
    fill(p`M${-n - 2} 20Q0 52 ${n + 6} 10L0 108Z`, skin.shade, 0.8),
    fill(half(-1), garment.base),
    fill(half(1), garment.shade),
    fill(
      ribbon([
        [-n - 8, 12, 1],
        [-n - 22, 30, 9],
        [-n - 12, 60, 1],
      ]),
      garment.light,
      0.6,
    ),
    fill(
      ribbon([
        [-n - 2, 6, 0.6],
        [-n + 4, 48, 3.4],
        [-3, 98, 0.6],
      ]),
      garment.line,
      0.55,
    ),
    fill(
      ribbon([
        [-n - 34, 46, 0.6],
        [-n - 8, 88, 3.4],
        [0, 114, 3],
        [n + 8, 88, 3.4],
        [n + 34, 46, 0.6],
      ]),
      garment.line,
      0.6,
    ),
    fill(string(-1) + string(1), garment.light),
    line('M-58 262L-44 206H44L58 262', garment.line, 3, 0.55),
  ];
}

export const hoodie: Clothes = {
  front,
  back: ({ garment, body: { neck } }) => [
    fill(
      curve(
        both([
          [0, -34],
          [neck + 18, -26],
          [neck + 40, 8],
          [neck + 34, 48],
          [0, 70],
        ]),
        true,
      ),
      garment.line,
    ),
    fill(
      curve(
        both([
          [0, -18],
          [neck + 12, -12],
          [neck + 24, 16],
          [0, 60],
        ]),
        true,
      ),
      garment.shade,
    ),
  ],
  sleeve: { radii: [38, 36, 24], cuff: 'light' },
};
