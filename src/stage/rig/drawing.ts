/**
 * The display list: what the rig, the places and the props return, and what SVG and the canvas draw.
 * Paths are SVG path data, so that one string serves both.
 */
export type Stop = readonly [offset: number, colour: string, alpha?: number];

export type Paint =
  | string
  | {
      readonly from: readonly [x: number, y: number];
      readonly to: readonly [x: number, y: number];
      readonly stops: readonly Stop[];
    }
  | {
      readonly centre: readonly [x: number, y: number];
      readonly radius: number;
      readonly stops: readonly Stop[];
    };

export interface Shape {
  readonly d: string;
  readonly fill?: Paint;
  readonly line?: string;
  /** Of the line, in world units; ends and joins are round. */
  readonly width?: number;
  readonly alpha?: number;
}

/** Canvas order: x' = a·x + c·y + e, y' = b·x + d·y + f. */
export type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

export interface Group {
  readonly of: readonly Drawing[];
  readonly at?: Matrix;
  /** Path data, in the group's own units. */
  readonly clip?: string;
  readonly alpha?: number;
}

export type Drawing = Shape | Group;

export function fill(d: string, paint: Paint, alpha = 1): Shape {
  return alpha === 1 ? { d, fill: paint } : { d, fill: paint, alpha };
}

export function line(d: string, colour: string, width: number, alpha = 1): Shape {
  return alpha === 1 ? { d, line: colour, width } : { d, line: colour, width, alpha };
}

export function within(clip: string, of: readonly Drawing[]): Group {
  return { clip, of };
}

export function moved(x: number, y: number, of: readonly Drawing[]): Group {
  return { at: [1, 0, 0, 1, x, y], of };
}

/** Turns by `angle` radians and scales about the point that lands on (x, y). */
export function placed(
  x: number,
  y: number,
  angle: number,
  scaleX: number,
  scaleY: number,
  of: readonly Drawing[],
): Group {
  const c = Math.cos(angle);
  const s = Math.sin(angle);
  return { at: [c * scaleX, s * scaleX, -s * scaleY, c * scaleY, x, y], of };
}
