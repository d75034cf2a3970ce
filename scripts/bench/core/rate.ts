/** Does a part of its work, another in each round, and says how much that was. */
export type Work = (round: number) => number;

export interface Measured {
  readonly work: Work;
  /** How much of it would be done in a second, by round. */
  readonly rates: number[];
}

export const unmeasured = (work: Work): Measured => ({ work, rates: [] });

/** Rounds that are not counted: the compiler is still at work. */
const WARMING = 10;

/**
 * Measures several works in turn, round after round, so that whatever else the machine does
 * falls on all of them. Short rounds are best: most of them are left in peace.
 */
export function inTurn(all: readonly Measured[], rounds: number): void {
  for (let round = -WARMING; round < rounds; round += 1) {
    for (const { work, rates } of round % 2 === 0 ? all : all.toReversed()) {
      const begun = performance.now();
      const done = work(round + WARMING);
      const rate = (done / (performance.now() - begun)) * 1000;
      if (round >= 0) rates.push(rate);
    }
  }
}
