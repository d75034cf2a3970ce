/** Neck, torso, arms and hands. Body units. */
import { drawArms } from './draw-arms.ts';
import { drawChair, drawNeckwear, drawWheels } from './draw-extras.ts';
import { type Drawing, fill, type Group, within } from './drawing.ts';
import { GARMENTS } from './garment/index.ts';
import { HAIR } from './hair/index.ts';
import type { Look } from './look.ts';
import { both, curve, type Point, p } from './path.ts';
import type { Pose } from './pose.ts';
import { across, neckDrop } from './stance.ts';

function torsoOutline(look: Look, pose: Pose): string {
  const { neck, shoulder, waist } = look.body;
  const up = pose.shoulders * 12;
  const drop = neckDrop(look, pose);
  const belly = Math.max(0, waist - shoulder + 14);
  const points: Point[] = both([
    [0, 30],
    [neck + 2, 24],
    [neck + 26, 42 - up * 0.4],
    [shoulder - 34, 63 - up],
    [shoulder - 6, 82 - up],
    [shoulder + 2, 112 - up],
    [shoulder - 12 + belly * 0.5, 160],
    [waist + 8, 214],
    [waist + 10, 290],
    [waist + 14, 400],
    [0, 400],
  ]).map(([x, y]) => [across(x, pose.turn), y + drop]);
  return curve(points, true, 0.85);
}

function drawNeck(look: Look, turn: number): Drawing[] {
  const n = look.body.neck;
  const left = across(-n - 26, turn);
  const right = across(n + 26, turn);
  const neck = p`M${-n} -40V10Q${-n - 2} 34 ${left} 46L0 96L${right} 46Q${n + 2} 34 ${n} 10V-40Z`;
  return [
    fill(neck, look.skin.base),
    within(neck, [
      fill(p`M${-n - 30} -50V14Q0 52 ${n + 30} 20V-50Z`, look.skin.shade, 0.95),
      fill(p`M${n * 0.35} 0L${n * 0.2} 100H${n + 40}V0Z`, look.skin.shade, 0.5),
    ]),
  ];
}

/** Cloth in its two tones, and what is on it. */
function drawTorso(
  look: Look,
  pose: Pose,
  outline: string,
  place: (of: readonly Drawing[]) => Group,
): Drawing[] {
  const { garment, body } = look;
  const w = body.waist;
  const clothes = GARMENTS[garment.kind];
  return [
    fill(outline, garment.base),
    within(outline, [
      place([
        fill(
          p`M${w * 0.62} 60C${w * 0.86} 130 ${w * 0.6} 200 ${w * 0.66} 400H300V40Z`,
          garment.shade,
          0.6,
        ),
      ]),
      // Turned from the light, the far half darkens.
      ...(pose.turn > 0.02 ? [fill(p`M0 0H300V400H0Z`, garment.shade, pose.turn * 0.4)] : []),
      place(clothes.front(look)),
    ]),
  ];
}

export interface Body {
  readonly torso: Drawing[];
  /** Hands that lie on the counter, or hold something to the ear. */
  readonly forward: Drawing[];
}

/**
 * `held` is what the customer carries: behind the back of the right hand, from its wrist along its
 * fingers; or, pinched, under the thumbs, in body units.
 */
export function drawBody(pose: Pose, look: Look, held: readonly Drawing[] = []): Body {
  const outline = torsoOutline(look, pose);
  const { turn } = pose;
  const drop = neckDrop(look, pose);
  // A turned chest: what hangs down its middle slants the way it turns.
  const place = (of: readonly Drawing[]): Group => ({
    at: [1 - 0.2 * Math.abs(turn), 0, turn * 0.26, 1, turn * -4, drop],
    of,
  });
  // A chair turns with who sits in it.
  const chair = (of: readonly Drawing[]): Group => ({
    at: [1 - 0.22 * Math.abs(turn), 0, 0, 1, turn * -8, drop],
    of,
  });
  const upright = (of: readonly Drawing[]): Group => ({ at: [1, 0, 0, 1, 0, drop], of });
  const { arms, forward } = drawArms(pose, look, outline, held);
  return {
    torso: [
      chair(drawChair(look)),
      upright([...(GARMENTS[look.garment.kind].back?.(look) ?? []), ...drawNeck(look, turn)]),
      ...drawTorso(look, pose, outline, place),
      place([...drawNeckwear(look), ...(HAIR[look.hair.style].over?.(look) ?? [])]),
      chair(drawWheels(look)),
      ...arms,
    ],
    forward,
  };
}
