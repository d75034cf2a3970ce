/**
 * The first picture of a stage that is still on its way: the customer at the counter, drawn once.
 * It needs nothing but what draws them, which comes long before Phaser.
 */
import { breather } from './breather.ts';
import { paint } from './canvas.ts';
import { screenFor } from './screen.ts';
import { standing } from './still.ts';
import type { StageView } from './view.ts';

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
  const { scene, customer, mood } = moment;
  let begun = performance.now();
  for (const drawing of standing(scene, { ...customer, mood })) {
    paint(context, [drawing]);
    if (performance.now() - begun < SLICE) continue;
    await breather();
    begun = performance.now();
  }
  return canvas;
}
