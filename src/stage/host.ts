/** The element that the stage is drawn in. */
import { type Screen, screenFor } from './screen.ts';

/** What lies under the page is the host's padding: so the page says it, once. */
export function screenOf(host: HTMLElement, renderer: 'webgl' | 'canvas'): Screen {
  const { paddingInlineEnd, paddingBlockEnd } = getComputedStyle(host);
  const covered = Number.parseFloat(paddingInlineEnd) || 0;
  const below = Number.parseFloat(paddingBlockEnd) || 0;
  const { clientWidth, clientHeight } = host;
  return screenFor(clientWidth, clientHeight, window.devicePixelRatio, renderer, covered, below);
}

/** Fills the host with a canvas; not in the flow, since the padding is a part of the picture. */
export function fill({ style }: HTMLCanvasElement): void {
  Object.assign(style, { position: 'absolute', inset: '0', width: '100%', height: '100%' });
}
