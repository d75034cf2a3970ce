/**
 * How much of the time the stage may take: a picture that costs more comes less often. So a slow
 * device loses smoothness, and never its page. Times are milliseconds.
 */

/** Of all time, while something acts; the rest is for the page, and for painting. */
const LIVELY = 0.12;
/** While nothing moves but breath and eyelids. */
const QUIET = 0.03;
/** Whoever waits longer than this between two pictures shows nothing that flows. */
const UNHURRIED = 60;
/** However much it costs, it goes on: what acts at ten pictures a second, what is quiet at four. */
const MOST = { lively: 100, quiet: 250 } as const;
/** One picture in a bad moment says little about the next. */
const INERTIA = 6;
const WORST = 80;

export class Pace {
  /** The least that lies between two pictures. */
  readonly #least: number;
  #cost = 0;

  constructor(least: number) {
    this.#least = least;
  }

  /** `took`: what the last picture cost. Returns how long to wait where `wanted` was asked for. */
  wait(wanted: number, took: number): number {
    const cost = Math.min(took, WORST);
    this.#cost = this.#cost === 0 ? cost : this.#cost + (cost - this.#cost) / INERTIA;
    const rest =
      wanted > UNHURRIED
        ? Math.min(MOST.quiet, this.#cost / QUIET)
        : Math.min(MOST.lively, this.#cost / LIVELY);
    return Math.max(wanted, this.#least, rest);
  }
}
