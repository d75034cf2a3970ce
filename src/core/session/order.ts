/** Chance, without chance: what looks shuffled is decided by the seed and the ids alone. */

/** A 32-bit hash of a text under a seed; the same everywhere, for ever. */
export function hash(seed: number, text: string): number {
  let value = (seed ^ 0x9e3779b9) | 0;
  for (let place = 0; place < text.length; place += 1) {
    value = Math.imul(value ^ text.charCodeAt(place), 0x01000193);
    value ^= value >>> 15;
  }
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  return (value ^ (value >>> 13)) >>> 0;
}

/** The same things in the order of this seed. It depends on each thing's id, not on its place. */
export function inSeededOrder<T extends { readonly id: string }>(
  seed: number,
  things: readonly T[],
): readonly T[] {
  return things
    .map((thing) => ({ thing, rank: hash(seed, thing.id) }))
    .sort((a, b) => a.rank - b.rank || (a.thing.id < b.thing.id ? -1 : 1))
    .map(({ thing }) => thing);
}
