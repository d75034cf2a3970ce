/** Milliseconds that one measurement takes at least, to be told from the clock's own grain. */
const LEAST = 60;

/** How often a second the work was done. `work` says how much of it one call did. */
export function rateOf(work: () => number): number {
  const begun = performance.now();
  let done = 0;
  let taken = 0;
  while (taken < LEAST) {
    done += work();
    taken = performance.now() - begun;
  }
  return (done / taken) * 1000;
}

/**
 * Measures several works in turn, round after round, so that whatever else the machine does
 * falls on all of them. The first rounds are not counted: the compiler is still at work.
 */
export function inTurn<Name extends string>(
  works: Readonly<Record<Name, () => number>>,
  rounds: number,
): Readonly<Record<Name, readonly number[]>> {
  const names = Object.keys(works) as Name[];
  const rates = Object.fromEntries(names.map((name) => [name, []])) as unknown as Record<
    Name,
    number[]
  >;
  for (let round = -WARMING; round < rounds; round += 1) {
    for (const name of round % 2 === 0 ? names : names.toReversed()) {
      const rate = rateOf(works[name]);
      if (round >= 0) rates[name].push(rate);
    }
  }
  return rates;
}

const WARMING = 3;
