/**
 * A still picture of a scene as SVG text: what stands in the stage's place until it is open, and
 * where it never opens. Without a customer it is small enough to come with the page.
 */
import type { Mood } from '../core/scenario/vocabulary.ts';
import type { Scene } from '../core/session/moment.ts';
import { frameFor } from './acting/framing.ts';
import { moved } from './rig/drawing.ts';
import { drawFigure, NECK } from './rig/figure.ts';
import { lookFor } from './rig/look-for.ts';
import { moodFace, type Temperament } from './rig/moods.ts';
import { moodPose, POSES } from './rig/poses.ts';
import { toSvg } from './rig/svg.ts';
import { placeOf } from './settings/index.ts';
import { before, behind } from './settings/setting.ts';

export interface StillCustomer {
  readonly look: string;
  readonly mood: Mood;
  readonly temperament: Temperament;
}

/** `size`: the host it is meant for, in CSS pixels. */
export function stillPicture(
  scene: Pick<Scene, 'setting' | 'how'>,
  customer?: StillCustomer,
  size: { readonly width: number; readonly height: number } = { width: 390, height: 380 },
): string {
  const place = placeOf(scene);
  const { x, y, width, height } = frameFor(size.width, size.height);
  const view = [x, y, width, height] as const;
  if (customer === undefined) return toSvg(place.still, view, 'still-');
  const look = lookFor(customer.look);
  const { mood, temperament } = customer;
  const figure = drawFigure(
    moodFace(mood, temperament),
    POSES[moodPose(mood, temperament, look.habits)],
    look,
  );
  return toSvg([...behind(place), moved(NECK.x, NECK.y, figure), ...before(place)], view, 'still-');
}
