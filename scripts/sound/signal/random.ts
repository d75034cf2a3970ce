/** Chance that falls the same way every time, on every machine: whole numbers only. */

/** Each call answers with the next number from 0 up to (never) 1. */
export type Random = () => number;

/** @param name of what it is for; another name, another row of numbers */
export function randomFor(name: string): Random {
  let state = seedOf(name);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

export const between = (random: Random, low: number, high: number): number =>
  low + (high - low) * random();

/** @throws where there is nothing to choose from */
export function oneOf<T>(random: Random, from: readonly T[]): T {
  const chosen = from[Math.floor(random() * from.length)];
  if (chosen === undefined) throw new Error('There is nothing to choose from.');
  return chosen;
}

/** FNV-1a, 32 bits. */
function seedOf(name: string): number {
  let hash = 0x811c9dc5;
  for (let n = 0; n < name.length; n += 1) {
    hash = Math.imul(hash ^ name.charCodeAt(n), 0x01000193);
  }
  return hash;
}
