/** Nose, and the lines and colour that feeling and age leave in a face. Head units. */

import { mix } from './colour.ts';
import { eyePlace, type Side } from './draw-eyes.ts';
import { mouthPlace } from './draw-mouth.ts';
import { type Drawing, fill, line } from './drawing.ts';
import type { Face } from './face.ts';
import type { Look } from './look.ts';
import { ellipse, p, ribbon } from './path.ts';

const SIDES: readonly Side[] = [-1, 1];

export function drawNose(face: Face, look: Look): Drawing[] {
  const { skin } = look;
  const size = look.face.nose;
  const x = face.turn * 21;
  const bridge = face.turn * 13;
  const y = look.face.length * 0.37 + face.nod * 9;
  const wing = (14 + face.flare * 2.5) * size;
  const lift = face.sneer * 2 + face.cheek * 1;
  const base = y + 5 - lift;
  // The shaded side lies away from the light, and changes when the head turns far.
  const shade = face.turn < -0.5 ? -1 : 1;
  return [
    fill(
      p`M${bridge + shade * 5} ${-6 + face.nod * 5}C${bridge + shade * 6} ${y * 0.4} ${x + shade * 7} ${y * 0.62} ${x + shade * (wing - 1)} ${y - 5}Q${x + shade * (wing + 1.5)} ${base + 4} ${x + shade * 3} ${base + 4}C${x + shade * 5} ${y * 0.6} ${bridge + shade * 1.5} ${y * 0.3} ${bridge + shade * 5} ${-6 + face.nod * 5}Z`,
      skin.shade,
      0.5,
    ),
    fill(ellipse(x - 3, y - 3, 4.5 * size, 5 * size), skin.light, 0.4),
    fill(
      p`M${x - wing + 3} ${base + 2}Q${x} ${base + 7} ${x + wing - 3} ${base + 2}Q${x + 6} ${base + 12} ${x} ${base + 12}Q${x - 6} ${base + 12} ${x - wing + 3} ${base + 2}Z`,
      skin.shade,
      0.32,
    ),
    line(
      p`M${x - wing} ${base - 5}Q${x - wing - 2.5} ${base + 2} ${x - wing + 4} ${base + 2}`,
      skin.line,
      2.3,
      0.6,
    ),
    line(
      p`M${x + wing} ${base - 5}Q${x + wing + 2.5} ${base + 2} ${x + wing - 4} ${base + 2}`,
      skin.line,
      2.3,
      0.7,
    ),
    line(
      p`M${x - wing + 4} ${base + 2.2}Q${x - 5} ${base + 1} ${x - 4.5} ${base + 4}Q${x} ${base + 6.5} ${x + 4.5} ${base + 4}Q${x + 5} ${base + 1} ${x + wing - 4} ${base + 2.2}`,
      skin.line,
      2.6,
      0.85,
    ),
  ];
}

/** Under the features: blush, flush, pallor, shadows under the eyes, freckles. */
export function drawComplexion(face: Face, look: Look): Drawing[] {
  const { skin } = look;
  const drawings: Drawing[] = [];
  for (const side of SIDES) {
    const x = side * 54 + face.turn * 11;
    const y = look.face.length * 0.36 + face.nod * 6 - face.cheek * 4;
    const warm = 0.42 * face.blush + 0.34 * Math.max(0, face.flush);
    if (warm > 0.01) {
      drawings.push({
        d: ellipse(x, y, 38),
        fill: {
          centre: [x, y],
          radius: 38,
          stops: [
            [0, '#d9482f', Math.min(0.4, warm * 0.8)],
            [0.5, '#d9482f', Math.min(0.22, warm * 0.42)],
            [1, '#d9482f', 0],
          ],
        },
      });
    }
    const eye = eyePlace(face, look, side);
    const tired = look.bags * 0.75 + Math.max(0, -face.flush) * 0.2;
    if (tired > 0.05) {
      drawings.push(
        fill(
          p`M${eye.x - side * 17} ${eye.y + 9}Q${eye.x - side * 2} ${eye.y + 23} ${eye.x + side * 17} ${eye.y + 9}Q${eye.x} ${eye.y + 14} ${eye.x - side * 17} ${eye.y + 9}Z`,
          '#7a4a5c',
          tired * 0.3,
        ),
        line(
          p`M${eye.x - side * 16} ${eye.y + 11}Q${eye.x - side * 4} ${eye.y + 20} ${eye.x + side * 11} ${eye.y + 15}`,
          skin.line,
          1.8,
          tired * 0.5,
        ),
      );
    }
  }
  if (Math.abs(face.flush) > 0.02) {
    const x = face.turn * 14;
    const hot = face.flush > 0;
    const colour = hot ? '#d23a26' : mix(skin.light, '#e4e9ec', 0.3);
    drawings.push({
      d: ellipse(x, 36, 78),
      fill: {
        centre: [x, 36],
        radius: 78,
        stops: [
          [0, colour, Math.min(1, Math.abs(face.flush)) * (hot ? 0.3 : 0.45)],
          [1, colour, 0],
        ],
      },
    });
  }
  return drawings;
}

export function drawLines(face: Face, look: Look): Drawing[] {
  const { skin, age } = look;
  const drawings: Drawing[] = [];
  const crease = (d: string, strength: number, width = 2.2) => {
    if (strength > 0.03) drawings.push(line(d, skin.line, width, Math.min(0.75, strength)));
  };
  const m = mouthPlace(face, look);
  const noseX = face.turn * 20;
  const noseY = look.face.length * 0.37 + face.nod * 8;
  for (const side of SIDES) {
    const corner = side < 0 ? m.left : m.right;
    const eye = eyePlace(face, look, side);
    crease(
      p`M${noseX + side * 18} ${noseY + 1}Q${corner[0] + side * 7} ${noseY + 7} ${corner[0] + side * (7 + face.cheek * 2)} ${corner[1] - 3}`,
      Math.max(face.fold * 0.5, age * 0.4),
    );
    if (face.cheek > 0.2) {
      crease(
        p`M${eye.x - side * 15} ${eye.y + 17 - face.cheek * 2}Q${eye.x + side * 2} ${eye.y + 22 - face.cheek * 4} ${eye.x + side * 18} ${eye.y + 13 - face.cheek * 2}`,
        (face.cheek - 0.2) * 0.34,
        2,
      );
    }
    const foot = (dy: number, length: number) =>
      p`M${eye.x + side * (eye.half + 6)} ${eye.y + dy * 0.6}l${side * length} ${dy * 0.8}`;
    crease(
      foot(-4, 8) + foot(1, 10) + foot(6, 8),
      age * (0.18 + 0.5 * face.cheek + 0.25 * face.lower),
      1.7,
    );
    // Two short folds between the brows.
    if (face.furrow > 0.03) {
      const x = face.turn * 15 + side * (6.5 - face.pinch * 1.5);
      const top = -36 + face.nod * 5;
      drawings.push(
        fill(
          ribbon([
            [x + side * 1.5, top, 0.4],
            [x, top + 8, 2.6],
            [x + side * 1, top + 17, 0.6],
          ]),
          skin.line,
          Math.min(0.75, face.furrow * 0.75),
        ),
      );
    }
    if (face.jaw > 0.05) {
      const x = side * (look.face.jaw - 8) + face.turn * 6;
      crease(
        p`M${x} ${look.face.length * 0.46}Q${x - side * 7} ${look.face.length * 0.58} ${x - side * 2} ${look.face.length * 0.7}`,
        face.jaw * 0.42,
        3,
      );
    }
  }
  const worry = Math.max(face.forehead * 0.5, age * 0.22 + Math.max(0, face.browIn) * age * 0.3);
  const wrinkle = (y: number, half: number) => {
    const x = face.turn * 13;
    const dy = y + face.nod * 4 - Math.max(0, face.browIn) * 2;
    return p`M${x - half} ${dy + 2}Q${x} ${dy - 3} ${x + half} ${dy + 2}`;
  };
  crease(wrinkle(-52, 26) + wrinkle(-61, 20), worry, 2);
  return drawings;
}

const FRECKLES = [
  [-46, 30],
  [-36, 36],
  [-54, 40],
  [-28, 29],
  [44, 31],
  [34, 37],
  [53, 39],
  [27, 30],
  [-8, 26],
  [9, 29],
] as const;

export function drawFreckles(face: Face, look: Look): Drawing[] {
  if (!look.freckles) return [];
  return FRECKLES.map(([x, y]) =>
    fill(ellipse(x + face.turn * 13, y + face.nod * 6, 1.7), look.skin.line, 0.4),
  );
}
