/** The head in its three parts: hair behind, face, hair before. Head units. */

import { mix } from './colour.ts';
import { drawBeard } from './draw-beard.ts';
import { drawBrow, drawEye, eyePlace } from './draw-eyes.ts';
import { drawComplexion, drawFreckles, drawLines, drawNose } from './draw-features.ts';
import { drawMouth } from './draw-mouth.ts';
import { type Drawing, fill, line, moved, within } from './drawing.ts';
import type { Face } from './face.ts';
import { HAIR } from './hair/index.ts';
import type { Look } from './look.ts';
import { box, curve, ellipse, type Point, p } from './path.ts';

/** The outline of the face; the jaw drops with the mouth and widens when it is set. */
export function faceOutline(face: Face, look: Look): string {
  const { cheek, jaw, chin, length } = look.face;
  const hard = face.jaw * 3;
  // A nod brings the chin nearer, but an open mouth needs the room above it.
  const nod = face.nod > 0 ? face.nod * (1 - face.open) : face.nod;
  const drop = face.open * 9 - nod * 2;
  const side = (s: 1 | -1): Point[] => {
    const far = Math.max(0, s * face.turn);
    const near = Math.max(0, -s * face.turn);
    const x = (w: number, shift: number) => s * (w - far * 5 + near * 2) + face.turn * shift;
    return [
      [x(cheek - 32, 1), -111],
      [x(cheek - 6, 2), -66],
      [x(cheek, 3), -14],
      [x(cheek - 2, 4), 22],
      [x(jaw + hard + 4, 6), length * 0.6 + drop * 0.5],
      [x((jaw + chin) / 2 + 2 + hard, 8), length * 0.83 + drop * 0.9],
      [x(chin * 0.8, 10), length * 0.965 + drop],
    ];
  };
  const points: Point[] = [
    [0, -124],
    ...side(1),
    [face.turn * 10, length + drop],
    ...side(-1).reverse(),
  ];
  return curve(points, true, 0.95);
}

/** The ear away from us slips behind the cheek; the near one stays where the jaw begins. */
function earX(face: Face, look: Look, side: -1 | 1): number {
  const far = side * face.turn > 0;
  return side * (look.face.cheek + 1) - face.turn * (far ? 9 : 2);
}

function drawEars(face: Face, look: Look): Drawing[] {
  if (HAIR[look.hair.style].overEars) return [];
  return ([-1, 1] as const).flatMap((side) => {
    const x = earX(face, look, side);
    const y = 16 - face.nod * 6;
    const tone = side > 0 ? look.skin.shade : look.skin.base;
    const drawings: Drawing[] = [
      fill(
        p`M${x - side * 6} ${y - 24}C${x + side * 14} ${y - 34} ${x + side * 20} ${y - 8} ${x + side * 12} ${y + 8}C${x + side * 8} ${y + 24} ${x - side * 2} ${y + 28} ${x - side * 6} ${y + 20}Z`,
        tone,
      ),
      line(
        p`M${x + side * 2} ${y - 14}C${x + side * 12} ${y - 16} ${x + side * 10} ${y - 2} ${x + side * 5} ${y + 4}`,
        look.skin.line,
        2.2,
        0.5,
      ),
    ];
    return drawings;
  });
}

function drawEarrings(face: Face, look: Look): Drawing[] {
  const colour = look.earrings;
  if (colour === undefined) return [];
  // The far one hides behind the cheek.
  const seen = ([-1, 1] as const).filter((side) => side * face.turn < 0.35);
  return seen.map((side) =>
    fill(ellipse(earX(face, look, side) + side * 3, 45 - face.nod * 6, 5), colour),
  );
}

/** It sits behind the ear; a thin tube leads into it. */
function drawHearingAid(face: Face, look: Look): Drawing[] {
  const colour = look.hearingAid;
  if (colour === undefined) return [];
  const seen = ([-1, 1] as const).filter((side) => side * face.turn < 0.35);
  return seen.flatMap((side) => {
    const x = earX(face, look, side);
    const y = 16 - face.nod * 6;
    const hook = p`M${x + side * 15} ${y + 8}C${x + side * 24} ${y - 14} ${x + side * 16} ${y - 30} ${x + side * 3} ${y - 24}`;
    return [
      line(hook, mix(colour, '#2a1a30', 0.4), 7.4),
      line(hook, colour, 5),
      line(
        p`M${x + side * 3} ${y - 24}Q${x - side * 1} ${y - 10} ${x + side * 3} ${y + 1}`,
        '#f6f2ec',
        2.4,
      ),
      fill(ellipse(x + side * 3, y + 3, 3.4), mix(colour, '#2a1a30', 0.2)),
    ];
  });
}

function drawGlasses(face: Face, look: Look): Drawing[] {
  const colour = look.glasses;
  if (colour === undefined) return [];
  const drawings: Drawing[] = [];
  for (const side of [-1, 1] as const) {
    const eye = eyePlace(face, look, side);
    const half = 27 * (eye.half / (20 * look.face.eye));
    const x = eye.x + side * 1.5;
    const lens = box(x - half, eye.y - 23, half * 2, 46, 20);
    drawings.push(
      fill(lens, '#ffffff', 0.1),
      within(lens, [
        fill(
          p`M${x - half} ${eye.y + 2}L${x - half + 22} ${eye.y - 24}h10L${x - half + 2} ${eye.y + 14}Z`,
          '#ffffff',
          0.22,
        ),
      ]),
      line(lens, colour, 4.2),
      line(
        p`M${x + side * half} ${eye.y - 6}L${side * (look.face.cheek + 2) - face.turn * 4} ${eye.y - 8}`,
        colour,
        4,
      ),
    );
  }
  const left = eyePlace(face, look, -1);
  const right = eyePlace(face, look, 1);
  const gap = right.x - right.half - (left.x + left.half);
  const x = (left.x + right.x) / 2 + face.turn * 3;
  drawings.push(
    line(
      p`M${x - gap / 2 + 7} ${left.y - 4}Q${x} ${left.y - 12} ${x + gap / 2 - 7} ${left.y - 4}`,
      colour,
      4,
    ),
  );
  return drawings;
}

/** Hair is drawn for a usual head; a broad one stretches it. */
function fitted({ face }: Look, hair: readonly Drawing[]): readonly Drawing[] {
  const wide = face.cheek / 87;
  return wide > 1.02 ? [{ at: [wide, 0, 0, 1, 0, 0], of: hair }] : hair;
}

/** Hair keeps its shape; only its place follows the head's turning. */
export function drawHairBehind(look: Look): readonly Drawing[] {
  return fitted(look, HAIR[look.hair.style].back(look));
}

export function drawHairBefore(look: Look): readonly Drawing[] {
  return fitted(look, HAIR[look.hair.style].front(look));
}

/** Far hair moves against the turn, near hair with it, a little more than the face. */
export function hairShift(face: Face): { readonly behind: number; readonly before: number } {
  return { behind: -face.turn * 3, before: face.turn * 5 };
}

/** Who sits looks up to us. */
const lifted = (face: Face, { chair }: Look): Face =>
  chair === undefined ? face : { ...face, nod: face.nod - 0.25 };

/** Skin and what lies in it, under all that makes an expression. */
export function drawSkin(shown: Face, look: Look): Drawing[] {
  const face = lifted(shown, look);
  const { skin } = look;
  const hair = HAIR[look.hair.style];
  const outline = faceOutline(face, look);
  const sway = hairShift(face).before;
  const shadeX = 58 + face.turn * 16;
  return [
    ...drawEars(face, look),
    fill(outline, {
      from: [-70, -40],
      to: [80, 60],
      stops: [
        [0, skin.light],
        [0.35, skin.base],
        [1, skin.base],
      ],
    }),
    within(outline, [
      fill(
        p`M${shadeX - 4} -130C${shadeX + 12} -50 ${shadeX + 12} 10 ${shadeX - 2} 44C${shadeX - 16} 84 ${shadeX - 36} 108 ${shadeX - 64} 134L140 140V-140Z`,
        skin.shade,
        0.42,
      ),
      moved(sway, hair.rise, fitted(look, [fill(hair.shadow, skin.shade, 0.62)])),
      ...drawComplexion(face, look),
      ...drawFreckles(face, look),
      ...drawBeard(face, look, true),
    ]),
  ];
}

export function drawFeatures(shown: Face, look: Look): Drawing[] {
  const face = lifted(shown, look);
  return [
    ...drawLines(face, look),
    ...drawBeard(face, look),
    ...drawNose(face, look),
    ...drawMouth(face, look),
    ...drawEye(face, look, -1),
    ...drawEye(face, look, 1),
    drawBrow(face, look, -1),
    drawBrow(face, look, 1),
    ...drawEarrings(face, look),
    ...drawHearingAid(face, look),
    ...drawGlasses(face, look),
  ];
}

export function drawFace(face: Face, look: Look): Drawing[] {
  return [...drawSkin(face, look), ...drawFeatures(face, look)];
}
