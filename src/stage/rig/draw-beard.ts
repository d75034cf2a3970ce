/** Beards follow jaw and mouth. Head units. */
import { mouthPlace } from './draw-mouth.ts';
import { type Drawing, fill } from './drawing.ts';
import type { Face } from './face.ts';
import type { Look } from './look.ts';
import { curve, ellipse, type Point, ribbon } from './path.ts';

/** `stubble` is asked for on its own: it lies in the skin. */
export function drawBeard(face: Face, look: Look, stubble = false): Drawing[] {
  const { beard } = look;
  if (beard === undefined || stubble !== (beard.kind === 'stubble')) return [];
  const { cheek, jaw, chin, length } = look.face;
  const m = mouthPlace(face, look);
  const hard = face.jaw * 3;
  const below = beard.kind === 'long' ? 16 : 6;
  const drop = face.open * 9 - face.nod * 2;
  const t = face.turn;
  const side = (s: 1 | -1): Point[] => {
    const far = Math.max(0, s * t);
    return [
      [s * (cheek - 3 - far * 5) + t * 4, 4],
      [s * (cheek - 1 - far * 5) + t * 4, 26],
      [s * (jaw + hard + 6 - far * 5) + t * 6, length * 0.6 + drop * 0.5],
      [s * ((jaw + chin) / 2 + 5 + hard) + t * 8, length * 0.84 + drop * 0.9],
      [s * chin * 0.86 + t * 10, length * 0.985 + drop + (below - 6) * 0.7],
    ];
  };
  const lip = m.top - 8;
  const cornerOut = m.half + 11;
  const upper: Point[] = [
    [m.x - cornerOut - 18 - t * 3, length * 0.55],
    [m.x - cornerOut - 2, length * 0.53],
    [m.x - m.half * 0.7, lip - 9],
    [m.x, lip - 6],
    [m.x + m.half * 0.7, lip - 9],
    [m.x + cornerOut + 2, length * 0.53],
    [m.x + cornerOut + 18 - t * 3, length * 0.55],
  ];
  const outline: Point[] = [
    ...side(1),
    [t * 10, length + below + drop],
    ...side(-1).reverse(),
    [-(cheek - 12) + t * 5, 30],
    ...upper,
    [cheek - 12 + t * 5, 30],
  ];
  const strand = (x: number, y: number, dx: number, dy: number) =>
    fill(
      ribbon([
        [x, y, 0.5],
        [x + dx / 2, y + dy / 2, 2.4],
        [x + dx, y + dy, 0.5],
      ]),
      beard.line,
      0.35,
    );
  const low = m.bottom + 12;
  if (stubble) return [fill(curve(outline, true, 0.8), beard.base, 0.34)];
  if (beard.kind === 'moustache') {
    return [
      fill(
        ribbon([
          [m.left[0] - 8, m.left[1] - 1, 1],
          [m.x - m.half * 0.5, lip - 2, 12],
          [m.x, lip - 3, 9],
          [m.x + m.half * 0.5, lip - 2, 12],
          [m.right[0] + 8, m.right[1] - 1, 1],
        ]),
        beard.base,
      ),
    ];
  }
  return [
    fill(curve(outline, true, 0.8), beard.base),
    // Round the mouth the skin shows, so that the mouth can be read.
    fill(
      ellipse(m.x, (m.top + m.bottom) / 2 + 2.5, m.half * 0.86 + 3, (m.bottom - m.top) / 2 + 9.5),
      look.skin.shade,
      0.9,
    ),
    strand(m.x - 12, low + 6, 4, 15),
    strand(m.x + 2, low + 10, 1, 15),
    strand(m.x + 16, low + 5, -3, 15),
    strand(-jaw + 14 + t * 6, length * 0.66, 9, 16),
    strand(jaw - 14 + t * 6, length * 0.66, -9, 16),
    strand(m.x - 14, lip - 6, -10, 6),
    strand(m.x + 14, lip - 6, 10, 6),
  ];
}
