/** A work jacket with a zip and bands that shine. */
import { type Drawing, fill, line } from '../drawing.ts';
import type { Look } from '../look.ts';
import { box, type Point, p, polygon } from '../path.ts';
import type { Clothes } from './garment.ts';

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
  const strap = body.shoulder * 0.47;
  return [
    fill(box(-190, 150, 380, 28), TAPE),
    fill(box(20, 150, 190, 28), '#8f9aa6', 0.4),
    ...([-1, 1] as const).map((s) => fill(box(s * strap - 11, 40, 22, 112), TAPE, s < 0 ? 1 : 0.8)),
    fill(p`M${-n - 8} 26L0 112L${n + 8} 26Z`, look.under.base),
    fill(p`M${-n - 4} 18Q${-n + 6} 70 0 70Q${n - 6} 70 ${n + 4} 18Z`, look.skin.shade),
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
