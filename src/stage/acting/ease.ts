/** How things get from one state to another. Times are milliseconds. */

/** Slow, fast, slow. */
export function smooth(t: number): number {
  const x = Math.max(0, Math.min(1, t));
  return x * x * (3 - 2 * x);
}

/** How far `t` has come on its way from `from` to `to`, softly: 0 before, 1 after. */
export function between(t: number, from: number, to: number): number {
  return smooth((t - from) / (to - from));
}

/** 0 → 1 → 0 over `length`, with soft ends of `soft`. */
export function swell(time: number, length: number, soft: number): number {
  return smooth(time / soft) * smooth((length - time) / soft);
}

/** A knock that dies away: 1 at `t` = 0, to and fro, 0 at `t` = 1. */
export function ringing(t: number, times: number): number {
  if (t <= 0 || t >= 1) return 0;
  return Math.cos(t * times * Math.PI * 2) * (1 - t) ** 2;
}

/** Past the end by `more` (a part of the whole way), and back: 1 at last. */
function overshoot(t: number, more: number): number {
  if (t >= 1) return 1;
  if (t <= 0) return 0;
  return t < 0.58 ? (1 + more) * smooth(t / 0.58) : 1 + more * (1 - smooth((t - 0.58) / 0.42));
}

/** Something that flows from where it is to where it should be. */
export class Flow<T> {
  readonly #blend: (a: T, b: T, t: number) => T;
  readonly #usual: number;
  #length: number;
  #more = 0;
  #from: T;
  #to: T;
  #start = Number.NEGATIVE_INFINITY;

  constructor(first: T, length: number, blend: (a: T, b: T, t: number) => T) {
    this.#from = first;
    this.#to = first;
    this.#usual = length;
    this.#length = length;
    this.#blend = blend;
  }

  at(now: number): T {
    const t = (now - this.#start) / this.#length;
    if (t >= 1) return this.#to;
    return this.#blend(this.#from, this.#to, this.#more > 0 ? overshoot(t, this.#more) : smooth(t));
  }

  /** `more`: how far past the end before it settles, as a part of the way. */
  to(next: T, now: number, length = this.#usual, more = 0): void {
    if (next === this.#to) return;
    this.#from = this.at(now);
    this.#to = next;
    this.#start = now;
    this.#length = length;
    this.#more = more;
  }

  cut(next: T): void {
    this.#from = next;
    this.#to = next;
    this.#start = Number.NEGATIVE_INFINITY;
  }

  get goal(): T {
    return this.#to;
  }

  moving(now: number): boolean {
    return now - this.#start < this.#length;
  }
}
