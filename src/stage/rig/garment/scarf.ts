/** A scarf wound once about the neck. Body units. */
import { type Drawing, fill } from '../drawing.ts';
import type { Look } from '../look.ts';
import { curve, ribbon } from '../path.ts';

export function drawScarf(look: Look): Drawing[] {
  const { scarf, body } = look;
  if (scarf === undefined) return [];
  const n = body.neck;
  return [
    fill(
      curve(
        [
          [2, 54],
          [30, 58],
          [34, 110],
          [24, 176],
          [2, 172],
          [4, 110],
        ],
        true,
        0.6,
      ),
      scarf.shade,
    ),
    fill(
      curve(
        [
          [-n - 14, 12],
          [-n - 20, 40],
          [-24, 72],
          [8, 82],
          [n + 8, 58],
          [n + 18, 30],
          [n + 12, 10],
          [n - 2, 24],
          [0, 44],
          [-n + 4, 26],
        ],
        true,
        0.9,
      ),
      scarf.base,
    ),
    fill(
      curve(
        [
          [-20, 58],
          [10, 66],
          [4, 120],
          [-6, 186],
          [-34, 182],
          [-26, 120],
        ],
        true,
        0.6,
      ),
      scarf.base,
    ),
    fill(
      ribbon([
        [-n - 10, 24, 0.6],
        [-14, 56, 3],
        [20, 60, 3],
        [n + 10, 26, 0.6],
      ]),
      scarf.line,
      0.5,
    ),
    fill(
      ribbon([
        [-8, 74, 0.6],
        [-14, 120, 3],
        [-18, 174, 0.6],
      ]),
      scarf.line,
      0.45,
    ),
  ];
}
