/** How far drawings reach, from the points of their paths: corners, ends and control points. */
import type { Drawing, Matrix } from './drawing.ts';

export interface Bounds {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

const NOTHING: Bounds = {
  left: Number.POSITIVE_INFINITY,
  top: Number.POSITIVE_INFINITY,
  right: Number.NEGATIVE_INFINITY,
  bottom: Number.NEGATIVE_INFINITY,
};

/** Numbers that each command takes at a time. */
const TAKES: Readonly<Record<string, number>> = {
  M: 2,
  L: 2,
  H: 1,
  V: 1,
  C: 6,
  S: 4,
  Q: 4,
  T: 2,
  A: 7,
  Z: 0,
};

/** Every point that the path names. */
export function pointsOf(d: string): (readonly [number, number])[] {
  const points: (readonly [number, number])[] = [];
  let x = 0;
  let y = 0;
  let startX = 0;
  let startY = 0;
  for (const [, letter = '', rest = ''] of d.matchAll(/([a-zA-Z])([^a-zA-Z]*)/g)) {
    const command = letter.toUpperCase();
    const relative = letter !== command;
    const numbers = (rest.match(/-?\d*\.?\d+/g) ?? []).map(Number);
    const takes = TAKES[command];
    if (takes === undefined) throw new Error(`No such command: ${letter} in ${d}`);
    if (command === 'Z') [x, y] = [startX, startY];
    for (let i = 0; takes > 0 && i + takes <= numbers.length; i += takes) {
      const group = numbers.slice(i, i + takes);
      const [fromX, fromY] = relative ? [x, y] : [0, 0];
      if (command === 'H') x = fromX + (group[0] ?? 0);
      else if (command === 'V') y = fromY + (group[0] ?? 0);
      else {
        const pairs = command === 'A' ? group.slice(5) : group;
        for (let j = 0; j + 1 < pairs.length; j += 2) {
          points.push([fromX + (pairs[j] ?? 0), fromY + (pairs[j + 1] ?? 0)]);
        }
        [x, y] = points.at(-1) ?? [x, y];
      }
      points.push([x, y]);
      if (command === 'M' && i === 0) [startX, startY] = [x, y];
    }
  }
  return points;
}

/** Clips are not taken into account; half of a line's width is. */
export function boundsOf(drawings: readonly Drawing[]): Bounds {
  const all = { ...NOTHING };
  const walk = (items: readonly Drawing[], matrices: readonly Matrix[]): void => {
    for (const item of items) {
      if ('of' in item) {
        walk(item.of, item.at === undefined ? matrices : [item.at, ...matrices]);
        continue;
      }
      const half = item.line === undefined ? 0 : (item.width ?? 1) / 2;
      for (const point of pointsOf(item.d)) {
        let [x, y] = point;
        for (const [a, b, c, d, e, f] of matrices) [x, y] = [a * x + c * y + e, b * x + d * y + f];
        all.left = Math.min(all.left, x - half);
        all.right = Math.max(all.right, x + half);
        all.top = Math.min(all.top, y - half);
        all.bottom = Math.max(all.bottom, y + half);
      }
    }
  };
  walk(drawings, []);
  return all;
}
