/**
 * Where the camera stands. Nothing is drawn again for it: every layer is moved and scaled by how
 * near it is, the wall least, the counter most, the customer as much as the camera itself.
 */
import type { Mood, Outcome } from '../core/scenario/vocabulary.ts';
import { Flow } from './acting/ease.ts';
import type { Frame } from './acting/framing.ts';
import { COUNTER_EDGE } from './places/place.ts';
import type { Screen } from './screen.ts';

export interface Camera {
  /** World units to the right and down of where it usually stands. */
  readonly x: number;
  readonly y: number;
  /** 1 is the whole frame; more comes nearer. */
  readonly zoom: number;
}

export const AT_REST: Camera = { x: 0, y: 0, zoom: 1 };

/** No camera goes further: layers have margins for this much, and the head stays whole. */
export const LIMITS = { x: 14, y: 4, nearest: 1.14, farthest: 0.97 } as const;

/** How much of the camera's way a plane goes with it. */
export const DEPTHS = { beyond: 0.2, back: 0.5, middle: 0.78, customer: 1, front: 1.12 } as const;
export type Plane = Exclude<keyof typeof DEPTHS, 'customer'>;

/** It comes nearer to the brow: so hair is never cut, and the chin stays above the page. */
const TOWARDS = { x: 800, y: 190 } as const;

const zoomAt = (zoom: number, depth: number) => 1 + (zoom - 1) * depth;
const within = (value: number, least: number, most: number) =>
  Math.max(least, Math.min(most, value));

export function held({ x, y, zoom }: Camera): Camera {
  return {
    x: within(x, -LIMITS.x, LIMITS.x),
    y: within(y, -LIMITS.y, LIMITS.y),
    zoom: within(zoom, LIMITS.farthest, LIMITS.nearest),
  };
}

/** How a plane lies under a camera: world y `from` is seen where `to` is without one. */
function lie({ x, y, zoom }: Camera, depth: number) {
  const own = zoomAt(zoom, depth);
  const across = { from: TOWARDS.x + x * depth, to: TOWARDS.x };
  if (depth <= 1) return { own, across, down: { from: TOWARDS.y + y * depth, to: TOWARDS.y } };
  // What is before the customer turns on the counter's edge: no gap opens between the two.
  const to = (COUNTER_EDGE - TOWARDS.y - y) * zoom + TOWARDS.y;
  return { own, across, down: { from: COUNTER_EDGE, to } };
}

/** The same screen as a plane at this depth sees it. */
export function through(screen: Screen, camera: Camera, depth: number): Screen {
  const { own, across, down } = lie(camera, depth);
  if (own === 1 && camera.x === 0 && camera.y === 0) return screen;
  const { frame, scale } = screen;
  return {
    ...screen,
    scale: scale * own,
    at: (wx, wy) => [
      ((wx - across.from) * own + across.to - frame.x) * scale,
      ((wy - down.from) * own + down.to - frame.y) * scale,
    ],
  };
}

/** What a plane shows of itself; world units. */
export function visible(frame: Frame, camera: Camera, depth: number): Frame {
  const { own, across, down } = lie(camera, depth);
  return {
    x: across.from + (frame.x - across.to) / own,
    y: down.from + (frame.y - down.to) / own,
    width: frame.width / own,
    height: frame.height / own,
  };
}

const CORNERS: readonly Camera[] = [LIMITS.farthest, LIMITS.nearest].flatMap((zoom) =>
  [-1, 1].map((side) => ({ x: LIMITS.x * side, y: LIMITS.y * side, zoom })),
);

/** All that a plane can ever show, wherever the camera goes. */
export function reach(frame: Frame, depth: number): Frame {
  const seen = CORNERS.map((camera) => visible(frame, camera, depth));
  const x = Math.min(...seen.map((one) => one.x));
  const y = Math.min(...seen.map((one) => one.y));
  const right = Math.max(...seen.map((one) => one.x + one.width));
  const bottom = Math.max(...seen.map((one) => one.y + one.height));
  return { x, y, width: right - x, height: bottom - y };
}

/** It leans in when it gets hot, and back when it eases. */
const ZOOMS: Readonly<Record<Mood, number>> = {
  furious: 1.08,
  angry: 1.055,
  upset: 1.03,
  wary: 1.01,
  calm: 1,
  pleased: 1,
  delighted: 1.01,
};

const LADDER: readonly Mood[] = Object.keys(ZOOMS) as Mood[];
const CLOSE = 1.13;
const WON = 1.1;

/** Milliseconds: on the way, and staying close when the talk has turned. */
const WAY = 1100;
const STAY = 2600;

export interface Shot {
  readonly mood: Mood;
  readonly outcome?: Outcome;
  /** They are walking out. */
  readonly leaving: boolean;
}

/** Two moods at once, up or down: the talk has turned. */
export function turned(from: Mood, to: Mood): boolean {
  return Math.abs(LADDER.indexOf(to) - LADDER.indexOf(from)) >= 2;
}

export function zoomOf({ mood, outcome, leaving }: Shot): number {
  if (leaving) return LIMITS.farthest;
  return outcome === 'won-back' ? WON : ZOOMS[mood];
}

export class Camerawork {
  readonly #zoom: Flow<number>;
  /** Without a graphics card a picture that stands still is drawn faster. */
  readonly #steady: boolean;
  #shot: Shot;
  #back = Number.POSITIVE_INFINITY;
  /** Milliseconds that something else has moved: only then does it drift. */
  #drifted = 0;
  #last = 0;

  constructor(shot: Shot, steady: boolean) {
    this.#shot = shot;
    this.#steady = steady;
    this.#zoom = new Flow(zoomOf(shot), WAY, (a: number, b: number, t: number) => a + (b - a) * t);
  }

  /** `cut`: be there at once. */
  take(shot: Shot, now: number, cut: boolean): void {
    const from = this.#shot.mood;
    this.#shot = shot;
    this.#back = Number.POSITIVE_INFINITY;
    if (cut) {
      this.#zoom.cut(zoomOf(shot));
      return;
    }
    if (!shot.leaving && turned(from, shot.mood)) {
      this.#zoom.to(CLOSE, now);
      this.#back = now + WAY + STAY;
    } else this.#zoom.to(zoomOf(shot), now);
  }

  /** `turn` −1…1: where the customer's head goes, the camera goes a very little too. */
  at(now: number, turn: number, busy: boolean): Camera {
    if (now >= this.#back) {
      this.#back = Number.POSITIVE_INFINITY;
      this.#zoom.to(zoomOf(this.#shot), now);
    }
    if (busy) this.#drifted += within(now - this.#last, 0, 60);
    this.#last = now;
    const zoom = this.#zoom.at(now);
    if (this.#steady) return held({ x: 0, y: 0, zoom });
    return held({
      x: turn * 4 + Math.sin(this.#drifted / 4100) * 3.5,
      y: Math.sin(this.#drifted / 5700) * 1.6,
      zoom,
    });
  }

  /** For a picture without motion. */
  still(): Camera {
    return { x: 0, y: 0, zoom: zoomOf(this.#shot) };
  }

  moving(now: number): boolean {
    return this.#zoom.moving(now);
  }

  /** When it next moves by itself. */
  get next(): number {
    return this.#back;
  }
}
