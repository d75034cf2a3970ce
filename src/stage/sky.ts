/** Weather behind the glass: a veil of cloud and streaks of rain, drawn once and moved. */

import type { Area } from './places/place.ts';
import { type Drawing, fill, line } from './rig/drawing.ts';
import { box, ellipse, p } from './rig/path.ts';

/** The sky goes grey from the top. */
export function veil({ x, y, width, height }: Area): Drawing[] {
  return [
    fill(box(x, y, width, height), {
      from: [0, y],
      to: [0, y + height],
      stops: [
        [0, '#6d7c8e', 0.86],
        [1, '#a9b0b8', 0.6],
      ],
    }),
  ];
}

/** After so many world units the streaks are the same again. */
export const RAIN_PERIOD = 160;
/** World units in a second. */
const RAIN_SPEED = 620;

/** Streaks over an area and one period above it. (0, 0) is the area's upper left corner. */
export function rain({ width, height }: Area): Drawing[] {
  const drops: Drawing[] = [];
  const columns = Math.ceil(width / 26);
  const rows = Math.ceil(height / RAIN_PERIOD) + 1;
  for (let column = 0; column < columns; column++) {
    const x = 8 + column * 26 + ((column * 37) % 17);
    for (let row = -1; row < rows - 1; row++) {
      const y = row * RAIN_PERIOD + ((column * 71) % RAIN_PERIOD);
      const long = 20 + ((column * 13) % 22);
      drops.push(line(p`M${x} ${y}l-5 ${long}`, '#ffffff', 2.4, 0.62));
      if (column % 3 === 0) drops.push(fill(ellipse(x + 11, y + 70, 2.6, 4), '#ffffff', 0.55));
    }
  }
  return drops;
}

/** How far the streaks have fallen, 0…`RAIN_PERIOD`. */
export function fallen(time: number): number {
  return ((time / 1000) * RAIN_SPEED) % RAIN_PERIOD;
}
