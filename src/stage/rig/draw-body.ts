/** Neck, torso, arms and hands. Body units. */
import { drawArms } from './draw-arms.ts';
import { drawGarment } from './draw-garment.ts';
import { type Drawing, fill, within } from './drawing.ts';
import { HAIR } from './hair/index.ts';
import type { Look } from './look.ts';
import { both, curve, p } from './path.ts';
import type { Pose } from './pose.ts';

function torsoOutline(look: Look, pose: Pose): string {
  const { neck, shoulder, waist } = look.body;
  const up = pose.shoulders * 12;
  return curve(
    both([
      [0, 30],
      [neck + 2, 24],
      [neck + 26, 42 - up * 0.4],
      [shoulder - 34, 63 - up],
      [shoulder - 6, 82 - up],
      [shoulder + 2, 112 - up],
      [shoulder - 12, 160],
      [waist + 8, 214],
      [waist + 10, 290],
      [waist + 14, 380],
      [0, 380],
    ]),
    true,
    0.85,
  );
}

function drawNeck(look: Look): Drawing[] {
  const n = look.body.neck;
  const neck = p`M${-n} -40V10Q${-n - 2} 34 ${-n - 26} 46L0 96L${n + 26} 46Q${n + 2} 34 ${n} 10V-40Z`;
  return [
    fill(neck, look.skin.base),
    within(neck, [
      fill(p`M${-n - 30} -50V14Q0 52 ${n + 30} 20V-50Z`, look.skin.shade, 0.95),
      fill(p`M${n * 0.35} 0L${n * 0.2} 100H${n + 40}V0Z`, look.skin.shade, 0.5),
    ]),
  ];
}

export interface Body {
  readonly torso: Drawing[];
  /** Hands that lie on the counter. */
  readonly forward: Drawing[];
}

/** `held` is drawn between the body and the arms: what the customer carries. */
export function drawBody(pose: Pose, look: Look, held: readonly Drawing[] = []): Body {
  const outline = torsoOutline(look, pose);
  const { arms, forward } = drawArms(pose, look, outline);
  return {
    torso: [
      ...drawNeck(look),
      ...drawGarment(look, outline),
      ...(HAIR[look.hair.style].over?.(look) ?? []),
      ...held,
      ...arms,
    ],
    forward,
  };
}
