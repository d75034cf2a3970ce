/** From world units to the canvas's own pixels. */
import { type Frame, frameFor } from './acting/framing.ts';

export interface Screen {
  /** Canvas pixels. */
  readonly width: number;
  readonly height: number;
  readonly ratio: number;
  readonly frame: Frame;
  /** Canvas pixels for each world unit. */
  readonly scale: number;
  /** World y, above which nothing lies under the page. */
  readonly bottom: number;
  readonly at: (x: number, y: number) => readonly [x: number, y: number];
}

/** Sharper than this no eye sees at arm's length; without a graphics card less must do. */
const MOST_RATIO = { webgl: 3, canvas: 1.5 } as const;

/**
 * Host sizes in CSS pixels, of which `covered` lie under the page on the right and `below` at the
 * bottom, where the frame does not heed it; `ratio` is the device's pixels
 * in one of them.
 */
export function screenFor(
  hostWidth: number,
  hostHeight: number,
  ratio: number,
  renderer: keyof typeof MOST_RATIO,
  covered = 0,
  below = 0,
): Screen {
  const r = Math.min(Math.max(ratio, 1), MOST_RATIO[renderer]);
  const width = Math.max(1, Math.round(hostWidth * r));
  const height = Math.max(1, Math.round(hostHeight * r));
  const frame = frameFor(hostWidth, hostHeight, covered);
  const scale = width / frame.width;
  return {
    width,
    height,
    ratio: r,
    frame,
    scale,
    bottom: frame.y + (Math.max(0, hostHeight - below) * r) / scale,
    at: (x, y) => [(x - frame.x) * scale, (y - frame.y) * scale],
  };
}

/** Nothing would be drawn otherwise on the one than on the other. */
export function sameScreen(a: Screen, b: Screen | null): boolean {
  return (
    a.width === b?.width &&
    a.height === b.height &&
    a.ratio === b.ratio &&
    a.frame.width === b.frame.width
  );
}
