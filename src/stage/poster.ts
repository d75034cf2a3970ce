/**
 * The first picture of a stage that is still on its way: the customer at the counter, drawn once.
 * It needs nothing but what draws them, which comes long before Phaser.
 */
import type { Moment } from '../core/session/moment.ts';
import { after, EMPTY } from './acting/counter.ts';
import { paint } from './canvas.ts';
import { fill, screenOf } from './host.ts';
import { placeOf } from './places/index.ts';
import { before, behind, FIRST } from './places/place.ts';
import { drawProp } from './props/draw-prop.ts';
import { PROP_PLACE } from './props/prop.ts';
import { type Drawing, moved } from './rig/drawing.ts';
import { drawFigure, NECK } from './rig/figure.ts';
import { lookFor } from './rig/look-for.ts';
import { moodFace } from './rig/moods.ts';
import { moodPose, POSES } from './rig/poses.ts';

/** The customer as they stand once this Moment has been acted, and all that is around them. */
export function standing(moment: Moment): readonly Drawing[] {
  const { scene, customer, mood } = moment;
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
    ...[...after(after(EMPTY, moment.earlier), moment.cues).props].map((prop) =>
      moved(...PROP_PLACE[prop], drawProp(prop)),
    ),
  ];
}

/** Milliseconds after which a tap may come between. */
const SLICE = 24;

/**
 * Resolves with a picture that fills `host`; none where there is nothing to fill. `pause` lets
 * whatever is more urgent go first.
 */
export async function drawPoster(
  host: HTMLElement,
  moment: Moment,
  pause: () => Promise<void>,
): Promise<HTMLCanvasElement | null> {
  if (host.clientWidth === 0 || host.clientHeight === 0) return null;
  const canvas = document.createElement('canvas');
  const screen = screenOf(host, 'canvas');
  Object.assign(canvas, { width: screen.width, height: screen.height });
  fill(canvas);
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
    await pause();
    begun = performance.now();
  }
  return canvas;
}
