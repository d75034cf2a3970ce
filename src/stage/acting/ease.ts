/** How things get from one state to another. Times are milliseconds. */

/** Slow, fast, slow. */
export function smooth(t: number): number {
  const x = Math.max(0, Math.min(1, t));
  return x * x * (3 - 2 * x);
}

/** A little past the end and back: for things set down. */
export function settle(t: number): number {
  const x = Math.max(0, Math.min(1, t)) - 1;
  return 1 + x * x * (2.2 * x + 1.2);
}

/** 0 → 1 → 0 over `length`, with soft ends of `soft`. */
export function swell(time: number, length: number, soft: number): number {
  return smooth(time / soft) * smooth((length - time) / soft);
}

/** Something that flows from where it is to where it should be. */
export class Flow<T> {
  readonly #blend: (a: T, b: T, t: number) => T;
  readonly #length: number;
  #from: T;
  #to: T;
  #start = Number.NEGATIVE_INFINITY;

  constructor(first: T, length: number, blend: (a: T, b: T, t: number) => T) {
    this.#from = first;
    this.#to = first;
    this.#length = length;
    this.#blend = blend;
  }

  at(now: number): T {
    const t = (now - this.#start) / this.#length;
    return t >= 1 ? this.#to : this.#blend(this.#from, this.#to, smooth(t));
  }

  to(next: T, now: number): void {
    if (next === this.#to) return;
    this.#from = this.at(now);
    this.#to = next;
    this.#start = now;
  }

  cut(next: T): void {
    this.#from = next;
    this.#to = next;
    this.#start = Number.NEGATIVE_INFINITY;
  }

  moving(now: number): boolean {
    return now - this.#start < this.#length;
  }
}
