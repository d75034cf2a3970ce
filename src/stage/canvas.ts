/** The display list on a canvas: the twin of `rig/svg.ts`. */
import type { Drawing, Paint } from './rig/drawing.ts';

function faint(colour: string, alpha: number): string {
  const value = Math.round(alpha * 255);
  return colour + value.toString(16).padStart(2, '0');
}

function styleOf(context: CanvasRenderingContext2D, paint: Paint): string | CanvasGradient {
  if (typeof paint === 'string') return paint;
  const gradient =
    'from' in paint
      ? context.createLinearGradient(...paint.from, ...paint.to)
      : context.createRadialGradient(...paint.centre, 0, ...paint.centre, paint.radius);
  for (const [offset, colour, alpha] of paint.stops) {
    gradient.addColorStop(offset, alpha === undefined ? colour : faint(colour, alpha));
  }
  return gradient;
}

/** Draws under the context's present transform; `alpha` is what its groups came to so far. */
export function paint(
  context: CanvasRenderingContext2D,
  drawings: readonly Drawing[],
  alpha = 1,
): void {
  for (const item of drawings) {
    const strength = alpha * (item.alpha ?? 1);
    if ('of' in item) {
      context.save();
      if (item.at !== undefined) context.transform(...item.at);
      if (item.clip !== undefined) context.clip(new Path2D(item.clip));
      paint(context, item.of, strength);
      context.restore();
      continue;
    }
    const path = new Path2D(item.d);
    context.globalAlpha = strength;
    if (item.fill !== undefined) {
      context.fillStyle = styleOf(context, item.fill);
      context.fill(path);
    }
    if (item.line !== undefined) {
      context.strokeStyle = item.line;
      context.lineWidth = item.width ?? 1;
      context.stroke(path);
    }
  }
}
