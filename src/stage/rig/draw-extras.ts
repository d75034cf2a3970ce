/** What is worn over the clothes: a tie, a necklace, a lanyard; and the chair somebody sits in. */
import { type Drawing, fill, line } from './drawing.ts';
import type { Look } from './look.ts';
import { box, ellipse, p, polygon } from './path.ts';

/** Body units; before the lapels. */
export function drawTie({ tie }: Look): Drawing[] {
  if (tie === undefined) return [];
  return [
    fill(polygon([-11, 62], [11, 62], [8, 84], [-8, 84]), tie.shade),
    fill(polygon([-8, 84], [8, 84], [15, 196], [0, 222], [-15, 196]), tie.base),
    fill(polygon([1, 84], [8, 84], [15, 196], [0, 222]), tie.shade, 0.7),
    line('M-9 116L11 104M-12 148L13 133M-14 180L15 163', tie.light, 3.4, 0.6),
  ];
}

/** Body units; on the cloth. */
export function drawNeckwear({ necklace, lanyard, body, garment }: Look): Drawing[] {
  const n = body.neck;
  const drawings: Drawing[] = [];
  if (necklace !== undefined) {
    for (let i = -4; i <= 4; i++) {
      const t = i / 4;
      drawings.push(fill(ellipse(t * (n + 9), 66 - t * t * 32, 5), necklace));
    }
  }
  if (lanyard !== undefined) {
    drawings.push(
      line(p`M${-n - 12} 34Q-30 130 -2 168Q26 130 ${n + 12} 34`, lanyard, 5),
      fill(box(-22, 168, 44, 58, 6), '#fbf6ea'),
      fill(box(-22, 168, 44, 16, 6), lanyard),
      fill(ellipse(-8, 200, 8), garment.line, 0.6),
      line('M4 196h12M4 204h12M-14 216h30', garment.line, 2.4, 0.5),
    );
  }
  return drawings;
}

/** A wheelchair from the front, in body units of the one who sits in it: back, handles, wheels. */
export function drawChair({ chair, body }: Look): Drawing[] {
  if (chair === undefined) return [];
  const w = body.waist + 26;
  const back: Drawing[] = [
    fill(box(-w + 5, 70, 2 * w - 10, 180, 26), chair.line),
    fill(box(-w + 14, 78, 2 * w - 28, 170, 20), chair.shade),
  ];
  for (const s of [-1, 1] as const) {
    const x = s * (w - 4);
    back.push(
      line(p`M${x} 240V66Q${x} 44 ${x + s * 20} 40`, '#8b929b', 9),
      line(p`M${x + s * 12} 41L${x + s * 42} 37`, chair.line, 15),
    );
  }
  return back;
}

/** Body units; before the body, below the arms. */
export function drawWheels({ chair, body }: Look): Drawing[] {
  if (chair === undefined) return [];
  const w = body.shoulder + 58;
  return ([-1, 1] as const).flatMap((s) => [
    line(ellipse(s * w, 262, 16, 132), '#2b2730', 13),
    line(ellipse(s * (w + 10), 264, 13, 114), '#b9c0c6', 5),
    line(p`M${s * w} 150V300`, '#8b929b', 2, 0.5),
  ]);
}
