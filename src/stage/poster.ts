/**
 * The first picture of a stage that is still on its way: the customer at the counter, drawn once.
 * It needs nothing but what draws them, which comes long before Phaser.
 */
import type { Moment } from '../core/session/moment.ts';
import { breather } from './breather.ts';
import { paint } from './canvas.ts';
import { type Drawing, moved } from './rig/drawing.ts';
import { drawFigure, NECK } from './rig/figure.ts';
import { lookFor } from './rig/look-for.ts';
import { moodFace } from './rig/moods.ts';
import { moodPose, POSES } from './rig/poses.ts';
import { screenFor } from './screen.ts';
import { placeOf } from './settings/index.ts';
import { before, behind, FIRST } from './settings/setting.ts';
import type { StageView } from './view.ts';

/** The customer as they stand at this Moment, and the place around them. */
export function standing({ scene, customer, mood }: Moment): readonly Drawing[] {
  const place = placeOf(scene);
  const look = lookFor(customer.look);
  const pose =
    scene.how === 'in-person' ? moodPose(mood, customer.temperament, look.habits) : 'phone';
  const figure = drawFigure(moodFace(mood, customer.temperament), POSES[pose], look);
  return [
    ...behind(place, { ...FIRST, later: scene.index > 0 }),
    ...place.light,
    moved(NECK.x, NECK.y, figure),
    ...before(place),
  ];
}

/** Milliseconds after which a tap may come between. */
const SLICE = 8;

/** Resolves with a picture that fills `host`; none where there is nothing to fill. */
export async function drawPoster(
  { clientWidth, clientHeight }: HTMLElement,
  { moment }: StageView,
): Promise<HTMLCanvasElement | null> {
  if (clientWidth === 0 || clientHeight === 0) return null;
  const canvas = document.createElement('canvas');
  const screen = screenFor(clientWidth, clientHeight, window.devicePixelRatio, 'canvas');
  Object.assign(canvas, { width: screen.width, height: screen.height });
  Object.assign(canvas.style, { display: 'block', width: '100%', height: '100%' });
  canvas.style.objectFit = 'cover';
  canvas.setAttribute('aria-hidden', 'true');
  const context = canvas.getContext('2d');
  if (context === null) return null;
  const { scale, frame } = screen;
  context.setTransform(scale, 0, 0, scale, -frame.x * scale, -frame.y * scale);
  context.lineCap = 'round';
  context.lineJoin = 'round';
  let begun = performance.now();
  for (const drawing of standing(moment)) {
    paint(context, [drawing]);
    if (performance.now() - begun < SLICE) continue;
    await breather();
    begun = performance.now();
  }
  return canvas;
}
