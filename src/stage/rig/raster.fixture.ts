/**
 * What an eye sees of a display list: how far it reaches, and the colour at points strewn over a
 * part of it. Colours are those of fills only.
 */
import type { Drawing, Matrix } from './drawing.ts';

type XY = readonly [number, number];

interface Bounds {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

const FAR = Number.POSITIVE_INFINITY;
const NOTHING: Readonly<Bounds> = { left: FAR, top: FAR, right: -FAR, bottom: -FAR };
const ANYWHERE: Readonly<Bounds> = { left: -FAR, top: -FAR, right: FAR, bottom: FAR };

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
const TAKES: Readonly<Record<string, number>> = {
  ...{ M: 2, L: 2, H: 1, V: 1, C: 6, S: 4, Q: 4, T: 2, A: 7, Z: 0 },
};

/** Path data as closed polygons. */
export function polygonsOf(path: string): XY[][] {
  const polygons: XY[][] = [];
  let now: XY = [0, 0];
  /** The last handle of the curve before, for one that goes on smoothly. */
  let handle: { readonly of: string; readonly at: XY } = { of: '', at: now };
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
      const before = handle;
      handle = { of: '', at: now };
      const mirrored = (of: string): XY => {
        if (before.of !== of) return start;
        return [2 * start[0] - before.at[0], 2 * start[1] - before.at[1]];
      };
      const bezier = (of: string, handles: readonly XY[]) => {
        handle = { of, at: handles.at(-2) ?? start };
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
      if (command === 'C') bezier('C', [xy(0), xy(2), xy(4)]);
      if (command === 'S') bezier('C', [mirrored('C'), xy(0), xy(2)]);
      if (command === 'Q') bezier('Q', [xy(0), xy(2)]);
      if (command === 'T') bezier('Q', [mirrored('Q'), xy(0)]);
      if (command === 'A') to(...arc(now, n(0), n(1), n(3), n(4), xy(5)));
    }
  }
  return polygons;
}

interface Area {
  /** x and y of every corner in turn, polygon by polygon. */
  readonly polygons: readonly Float64Array[];
  readonly box: Bounds;
}

function area(path: string, [a, b, c, d, e, f]: Matrix): Area {
  const box = { ...NOTHING };
  const polygons = polygonsOf(path).map((points) => {
    const flat = new Float64Array(points.length * 2);
    points.forEach(([px, py], i) => {
      const x = a * px + c * py + e;
      const y = b * px + d * py + f;
      flat[i * 2] = x;
      flat[i * 2 + 1] = y;
      box.left = Math.min(box.left, x);
      box.top = Math.min(box.top, y);
      box.right = Math.max(box.right, x);
      box.bottom = Math.max(box.bottom, y);
    });
    return flat;
  });
  return { polygons, box };
}

/** By the nonzero rule, as both renderers fill. */
function covers({ polygons, box }: Area, x: number, y: number): boolean {
  if (x < box.left || y < box.top || x > box.right || y > box.bottom) return false;
  let winding = 0;
  for (const corners of polygons) {
    let ax = corners.at(-2) ?? 0;
    let ay = corners.at(-1) ?? 0;
    for (let i = 0; i < corners.length; i += 2) {
      const bx = corners[i] as number;
      const by = corners[i + 1] as number;
      if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) {
        winding += by > ay ? 1 : -1;
      }
      ax = bx;
      ay = by;
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

/** How far all that is drawn reaches: lines with half their width, and no further than its clip. */
export function boundsOf(
  drawings: readonly Drawing[],
  at: Matrix = [1, 0, 0, 1, 0, 0],
): Readonly<Bounds> {
  const all = { ...NOTHING };
  for (const item of drawings) {
    const inner = 'of' in item && item.at ? times(at, item.at) : at;
    const own = 'of' in item ? boundsOf(item.of, inner) : area(item.d, at).box;
    const edge = 'of' in item || item.line === undefined ? 0 : (item.width ?? 1) / 2;
    const clip = 'of' in item && item.clip !== undefined ? area(item.clip, inner).box : ANYWHERE;
    all.left = Math.min(all.left, Math.max(own.left - edge, clip.left));
    all.top = Math.min(all.top, Math.max(own.top - edge, clip.top));
    all.right = Math.max(all.right, Math.min(own.right + edge, clip.right));
    all.bottom = Math.max(all.bottom, Math.min(own.bottom + edge, clip.bottom));
  }
  return all;
}

/** Red, green, blue (0…255, weighed by cover) and cover (0…255) at each of `points`. */
export function coloursAt(drawings: readonly Drawing[], points: readonly XY[]): number[][] {
  const all: Piece[] = [];
  pieces(drawings, [1, 0, 0, 1, 0, 0], [], 1, all);
  all.reverse();
  return points.map(([x, y]) => {
    let [red, green, blue, cover, left] = [0, 0, 0, 0, 1];
    for (const piece of all) {
      if (left < 0.01) break;
      if (!covers(piece, x, y) || !piece.clips.every((clip) => covers(clip, x, y))) continue;
      const share = left * Math.min(1, piece.alpha);
      red += piece.colour[0] * share;
      green += piece.colour[1] * share;
      blue += piece.colour[2] * share;
      cover += 255 * share;
      left -= share;
    }
    return [red, green, blue, cover];
  });
}
