/**
 * What an eye sees of a display list: the colour at points strewn over a part of it. Fills only.
 */
import type { Drawing, Matrix } from './drawing.ts';

type XY = readonly [number, number];

/** Ends of an arc to points along it (SVG 1.1, F.6.5, for axes that are not turned). */
function arc(
  [x1, y1]: XY,
  rx: number,
  ry: number,
  large: number,
  sweep: number,
  [x2, y2]: XY,
): XY[] {
  const dx = (x1 - x2) / 2 / rx;
  const dy = (y1 - y2) / 2 / ry;
  const half = Math.hypot(dx, dy);
  if (half === 0) return [];
  const grow = Math.max(1, half);
  const off = Math.sqrt(Math.max(0, grow * grow - half * half)) / half;
  const sign = large === sweep ? -1 : 1;
  const cx = sign * off * dy;
  const cy = -sign * off * dx;
  const from = Math.atan2(dy - cy, dx - cx);
  let by = Math.atan2(-dy - cy, -dx - cx) - from;
  if (sweep === 1 && by <= 0) by += Math.PI * 2;
  if (sweep === 0 && by >= 0) by -= Math.PI * 2;
  const [mx, my] = [(x1 + x2) / 2 + cx * rx, (y1 + y2) / 2 + cy * ry];
  return Array.from({ length: 8 }, (_, i): XY => {
    const angle = from + (by * (i + 1)) / 8;
    return [mx + Math.cos(angle) * rx * grow, my + Math.sin(angle) * ry * grow];
  });
}

/** Number of values each command takes. */
const TAKES: Readonly<Record<string, number>> = { M: 2, L: 2, H: 1, V: 1, C: 6, Q: 4, A: 7, Z: 0 };

/** Path data as closed polygons. */
export function polygonsOf(path: string): XY[][] {
  const polygons: XY[][] = [];
  let now: XY = [0, 0];
  const to = (...points: XY[]) => {
    polygons.at(-1)?.push(...points);
    now = points.at(-1) ?? now;
  };
  for (const [, letter = 'M', rest = ''] of path.matchAll(/([a-zA-Z])([^a-zA-Z]*)/g)) {
    const command = letter.toUpperCase();
    const numbers = (rest.match(/-?\d*\.?\d+/g) ?? []).map(Number);
    const takes = TAKES[command];
    if (takes === undefined) throw new Error(`no such command: ${letter}`);
    for (let i = 0; i < Math.max(1, numbers.length); i += Math.max(1, takes)) {
      const [ox, oy] = letter === command ? [0, 0] : now;
      const n = (at: number) => numbers[i + at] ?? 0;
      const xy = (at: number): XY => [n(at) + ox, n(at + 1) + oy];
      const start = now;
      const bezier = (handles: readonly XY[]) => {
        for (let t = 0.125; t <= 1; t += 0.125) {
          let points: readonly XY[] = [start, ...handles];
          while (points.length > 1) {
            points = points.slice(1).map(([x, y], k): XY => {
              const [px, py] = points[k] ?? [x, y];
              return [px + (x - px) * t, py + (y - py) * t];
            });
          }
          to(...points);
        }
      };
      if (command === 'M' && i === 0) polygons.push([]);
      if (command === 'M' || command === 'L') to(xy(0));
      if (command === 'H') to([n(0) + ox, now[1]]);
      if (command === 'V') to([now[0], n(0) + oy]);
      if (command === 'C') bezier([xy(0), xy(2), xy(4)]);
      if (command === 'Q') bezier([xy(0), xy(2)]);
      if (command === 'A') to(...arc(now, n(0), n(1), n(3), n(4), xy(5)));
    }
  }
  return polygons;
}

interface Area {
  readonly polygons: readonly (readonly XY[])[];
  readonly box: readonly [number, number, number, number];
}

function area(path: string, [a, b, c, d, e, f]: Matrix): Area {
  const polygons = polygonsOf(path).map((points) =>
    points.map(([x, y]): XY => [a * x + c * y + e, b * x + d * y + f]),
  );
  const xs = polygons.flat().map(([x]) => x);
  const ys = polygons.flat().map(([, y]) => y);
  return { polygons, box: [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)] };
}

/** By the nonzero rule, as both renderers fill. */
function covers({ polygons, box }: Area, x: number, y: number): boolean {
  if (x < box[0] || y < box[1] || x > box[2] || y > box[3]) return false;
  let winding = 0;
  for (const points of polygons) {
    let [ax, ay] = points.at(-1) ?? [0, 0];
    for (const [bx, by] of points) {
      if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) {
        winding += by > ay ? 1 : -1;
      }
      [ax, ay] = [bx, by];
    }
  }
  return winding !== 0;
}

interface Piece extends Area {
  readonly colour: readonly [number, number, number];
  readonly alpha: number;
  readonly clips: readonly Area[];
}

function times([a, b, c, d, e, f]: Matrix, [g, h, i, j, k, l]: Matrix): Matrix {
  return [
    a * g + c * h,
    b * g + d * h,
    a * i + c * j,
    b * i + d * j,
    a * k + c * l + e,
    b * k + d * l + f,
  ];
}

function pieces(
  drawings: readonly Drawing[],
  at: Matrix,
  clips: readonly Area[],
  alpha: number,
  into: Piece[],
): void {
  for (const item of drawings) {
    const seen = alpha * (item.alpha ?? 1);
    if (seen <= 0) continue;
    if ('of' in item) {
      const inner = item.at ? times(at, item.at) : at;
      const more = item.clip === undefined ? clips : [...clips, area(item.clip, inner)];
      pieces(item.of, inner, more, seen, into);
    } else if (typeof item.fill === 'string') {
      const value = Number.parseInt(item.fill.slice(1), 16);
      const colour = [value >> 16, (value >> 8) & 255, value & 255] as const;
      into.push({ ...area(item.d, at), colour, alpha: seen, clips });
    }
  }
}

/** Left, top, right and bottom of all that is drawn, lines with half their width. */
export function boundsOf(
  drawings: readonly Drawing[],
  at: Matrix = [1, 0, 0, 1, 0, 0],
): [number, number, number, number] {
  const boxes = drawings.map((item): readonly [number, number, number, number] => {
    if (!('of' in item)) {
      const [left, top, right, bottom] = area(item.d, at).box;
      const edge = item.line === undefined ? 0 : (item.width ?? 1) / 2;
      return [left - edge, top - edge, right + edge, bottom + edge];
    }
    const inner = item.at ? times(at, item.at) : at;
    const [left, top, right, bottom] = boundsOf(item.of, inner);
    if (item.clip === undefined) return [left, top, right, bottom];
    const clip = area(item.clip, inner).box;
    return [
      Math.max(left, clip[0]),
      Math.max(top, clip[1]),
      Math.min(right, clip[2]),
      Math.min(bottom, clip[3]),
    ];
  });
  return [
    Math.min(...boxes.map((box) => box[0])),
    Math.min(...boxes.map((box) => box[1])),
    Math.max(...boxes.map((box) => box[2])),
    Math.max(...boxes.map((box) => box[3])),
  ];
}

/** Red, green, blue (0…255, weighed by cover) and cover (0…255) at each of `points`. */
export function coloursAt(drawings: readonly Drawing[], points: readonly XY[]): number[][] {
  const all: Piece[] = [];
  pieces(drawings, [1, 0, 0, 1, 0, 0], [], 1, all);
  all.reverse();
  return points.map(([x, y]) => {
    const seen = [0, 0, 0, 0];
    let left = 1;
    for (const piece of all) {
      if (left < 0.01) break;
      if (!covers(piece, x, y) || !piece.clips.every((clip) => covers(clip, x, y))) continue;
      const share = left * Math.min(1, piece.alpha);
      [...piece.colour, 255].forEach((part, i) => {
        seen[i] = (seen[i] ?? 0) + part * share;
      });
      left -= share;
    }
    return seen;
  });
}
