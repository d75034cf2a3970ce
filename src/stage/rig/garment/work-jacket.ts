/** A work jacket with a zip and bands that shine. */
import { type Drawing, fill, line } from '../drawing.ts';
import type { Look } from '../look.ts';
import { box, type Point, polygon } from '../path.ts';
import type { Clothes } from './garment.ts';
import { neckline } from './neckline.ts';

/** Reflecting tape and the cloth it is sewn on. */
export const TAPE = '#d5dbdc';

function front(look: Look): Drawing[] {
  const { garment, body } = look;
  const n = body.neck;
  const yoke = garment.trim ?? garment.line;
  const collar = (s: 1 | -1): Point[] => [
    [s * (n + 2), 8],
    [s * (n + 20), 22],
    [s * (n + 20), 66],
    [s * 14, 104],
    [s * 4, 96],
    [s * (n - 6), 56],
  ];
  const strap = body.shoulder * 0.58;
  return [
    fill(polygon([-170, 20], [170, 20], [170, 106], [0, 118], [-170, 106]), yoke),
    fill(box(-190, 150, 380, 28), TAPE),
    fill(box(20, 150, 190, 28), '#8f9aa6', 0.4),
    ...([-1, 1] as const).map((s) => fill(box(s * strap - 11, 40, 22, 112), TAPE, s < 0 ? 1 : 0.8)),
    fill(polygon([-n - 8, 30], [n + 8, 30], [4, 110], [-4, 110]), look.under.base),
    ...neckline(look).slice(0, 3),
    fill(polygon(...collar(-1)), yoke),
    fill(polygon(...collar(1)), garment.shade),
    fill(polygon(...collar(1)), yoke, 0.7),
    line('M0 104V350', garment.line, 4.4, 0.85),
    line('M0 104V350', TAPE, 1.5, 0.8),
    line('M-88 214h50v60', garment.line, 2.6, 0.5),
    line('M88 214h-50v60', garment.line, 2.6, 0.5),
  ];
}

export const workJacket: Clothes = {
  front,
  sleeve: { radii: [40, 37, 27], cuff: 'shade', bands: true },
};
