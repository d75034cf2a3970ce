/** A whole customer from body, head and neck: the parts that move by themselves. World units. */
import { drawBody } from './draw-body.ts';
import { drawFace, drawHairBefore, drawHairBehind, hairShift } from './draw-head.ts';
import { type Drawing, moved, placed } from './drawing.ts';
import type { Face } from './face.ts';
import type { Look } from './look.ts';
import { box } from './path.ts';
import { COUNTER, type Pose } from './pose.ts';
import { neckDrop } from './stance.ts';

/** Head units in one body unit. */
export const HEAD_SCALE = 1.18;
/** From the neck's pivot up to the line of the eyes, in head units. */
export const EYES_ABOVE_PIVOT = 102;

/** The neck's pivot in the world: (0, 0) of body units. */
export const NECK = { x: 800, y: 440 } as const;

/** How the head sits on the neck for this face, on this body, in body units and radians. */
export function headPlace(face: Face, pose: Pose, look: Look) {
  const scale = HEAD_SCALE * (1 + face.thrust * 0.045 + pose.lean * 0.06);
  return {
    angle: face.tilt * 0.13,
    scale,
    x: face.turn * 5 + pose.turn * 5,
    y: face.nod * 4 + face.thrust * 5 + neckDrop(look, pose),
  };
}

/** The figure in one piece, behind a counter, for stills and tests. Body units. */
export function drawFigure(
  face: Face,
  pose: Pose,
  look: Look,
  held: readonly Drawing[] = [],
): Drawing[] {
  const { angle, scale, x, y } = headPlace(face, pose, look);
  const head = (of: readonly Drawing[]) =>
    placed(x, y, angle, scale, scale, [moved(0, -EYES_ABOVE_PIVOT, of)]);
  const shift = hairShift(face);
  const body = drawBody(pose, look, held);
  return [
    head([moved(shift.behind, 0, drawHairBehind(look))]),
    { clip: box(-400, -400, 800, 400 + COUNTER), of: body.torso },
    head([...drawFace(face, look), moved(shift.before, 0, drawHairBefore(look))]),
    ...body.forward,
  ];
}
