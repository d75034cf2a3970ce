/**
 * A place, in the world's own units: 1600 × 900, the customer at x = 800, the counter's far edge at
 * `COUNTER_EDGE`. What matters lies between x = 480 and 1120; the rest shows on wide screens only.
 * Behind the head (x 655…945, y 130…470) a place stays calm.
 */
import type { Drawing } from '../rig/drawing.ts';

/** Furniture stands as far as this beyond 1600 × 900; walls and counters go on. */
export const BEYOND = 900;
export const COUNTER_EDGE = 702;

/** From nothing of the kind to the head of the tallest, tilted and nearest. */
export const HEAD = { x: 655, y: 130, width: 290, height: 340 } as const;

export interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** What can change in a place while somebody stands there. */
export interface PlaceState {
  /** How often the board has changed. */
  readonly board: number;
  /** A follow-up: it is later. */
  readonly later: boolean;
  /** How often it has gone on by itself. */
  readonly tick: number;
}

export const FIRST: PlaceState = { board: 0, later: false, tick: 0 };

/** Something with letters or numbers that change. */
export interface Board {
  readonly area: Area;
  readonly plane: 'back' | 'middle';
  /** Milliseconds that a change takes. */
  readonly length: number;
  /** Milliseconds after which it goes on by itself. */
  readonly every?: number;
  /** `since`: milliseconds since the last change; Infinity: at rest. */
  readonly draw: (state: PlaceState, since: number) => readonly Drawing[];
}

export interface Spot {
  readonly x: number;
  readonly y: number;
  /** Radians; only for what has a single picture. */
  readonly angle?: number;
  readonly alpha?: number;
  readonly frame?: number;
  readonly grow?: number;
}

/** Something small that moves by itself: pictures drawn once, put somewhere else each time. */
export interface Living {
  readonly name: string;
  readonly plane: 'beyond' | 'back' | 'middle' | 'front';
  /** Of each picture, about the point that is put somewhere. */
  readonly area: Area;
  readonly frames: readonly (readonly Drawing[])[];
  /** `time`: milliseconds. */
  readonly at: (time: number) => Spot;
  /** Gives light, and is not darkened with the room. */
  readonly shines?: true;
  /** The time that a picture without motion shows. */
  readonly rest: number;
}

/** A part of the middle plane: it is not drawn where nothing stands. */
export interface Piece {
  readonly area: Area;
  readonly of: readonly Drawing[];
}

export interface Place {
  /** Behind the windows: its area, by day and later. Weather comes over it. */
  readonly outside?: {
    readonly area: Area;
    readonly day: readonly Drawing[];
    readonly later: readonly Drawing[];
    /** Where the wall lets it be seen; never behind the head. */
    readonly holes: readonly Area[];
    /** Where it rains. */
    readonly rain: readonly Area[];
  };
  /** The wall, and what hangs on it; its windows are holes. */
  readonly back: readonly Drawing[];
  /** What stands between the wall and the customer. */
  readonly middle: readonly Piece[];
  /** The counter and what stands on it, before the customer. */
  readonly front: readonly Drawing[];
  readonly board?: Board;
  readonly living: readonly Living[];
  /** Wall and counter in a few shapes: for a picture that is there before the stage is. */
  readonly still: readonly Drawing[];
  /** Light that falls over everything; white shows as itself. */
  readonly light: readonly Drawing[];
  /** The same in a follow-up: the sun is gone by then, a lamp is not. */
  readonly lateLight?: readonly Drawing[];
  /** The colours of a follow-up: from the window, and away from it. */
  readonly dusk: readonly [near: string, far: string];
  /** What a clock on the wall is looked for at: −1 far left, 1 far right. */
  readonly clock: number;
}

/** All of a place behind the customer, as one picture without motion. */
export function behind(place: Place, state: PlaceState = FIRST): Drawing[] {
  const living = (plane: Living['plane']) =>
    place.living.filter((one) => one.plane === plane).flatMap((one) => restingAt(one));
  const board = (plane: Board['plane']) =>
    place.board?.plane === plane ? place.board.draw(state, Number.POSITIVE_INFINITY) : [];
  return [
    ...(place.outside?.[state.later ? 'later' : 'day'] ?? []),
    ...living('beyond'),
    ...place.back,
    ...board('back'),
    ...living('back'),
    ...place.middle.flatMap(({ of }) => of),
    ...board('middle'),
    ...living('middle'),
  ];
}

/** The counter and what lives on it. */
export function before(place: Place): Drawing[] {
  return [
    ...place.front,
    ...place.living.filter((one) => one.plane === 'front').flatMap((one) => restingAt(one)),
  ];
}

function restingAt({ frames, at, rest }: Living): Drawing[] {
  const { x, y, angle = 0, alpha = 1, frame = 0, grow = 1 } = at(rest);
  const c = Math.cos(angle) * grow;
  const s = Math.sin(angle) * grow;
  return [{ at: [c, s, -s, c, x, y], alpha, of: frames[frame] ?? [] }];
}

/** What two areas share; null: nothing. */
export function overlap(a: Area, b: Area): Area | null {
  const x = Math.max(a.x, b.x);
  const y = Math.max(a.y, b.y);
  const width = Math.min(a.x + a.width, b.x + b.width) - x;
  const height = Math.min(a.y + a.height, b.y + b.height) - y;
  return width > 0 && height > 0 ? { x, y, width, height } : null;
}
