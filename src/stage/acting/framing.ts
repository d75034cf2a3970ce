/** Which part of the world a host of some size shows. Host sizes are CSS pixels. */

/** In world units. */
export interface Frame {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The customer stands here; hair ends below `TOP`, with air for the buttons over it. */
const MIDDLE = 800;
const TOP = 84;
/** From there down to a plate on the counter, with a little over for a page's edge. */
const USUAL = 756;
/** Shoulders, and hands at their widest. */
const LEAST_WIDTH = 590;

/** Low hosts get head and shoulders, usual ones everything above the counter, tall ones more air. */
function heightFor(host: number): number {
  if (host <= 240) return 470;
  if (host <= 300) return 470 + ((host - 240) / 60) * (USUAL - 470);
  return USUAL + Math.max(0, Math.min(1, (host - 480) / 420)) * 60;
}

export function frameFor(hostWidth: number, hostHeight: number): Frame {
  const aspect = Math.max(1, hostWidth) / Math.max(1, hostHeight);
  const wanted = heightFor(hostHeight);
  const height = Math.max(wanted, LEAST_WIDTH / aspect);
  const width = height * aspect;
  // What is more than usual is given above and below, a little more below.
  const spare = Math.max(0, height - USUAL);
  return { x: MIDDLE - width / 2, y: TOP - spare * 0.42, width, height };
}
