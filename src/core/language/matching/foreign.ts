/** Another language than the one that is read: its small words give it away. */
import type { Grammar } from './grammar.ts';
import type { Words } from './words.ts';

/** One word alone may be borrowed. */
const FEWEST = 2;

export function isForeign({ entries }: Words, { lists }: Grammar): boolean {
  const own = lists.get('COMMON');
  const foreign = lists.get('FOREIGN');
  if (!own || !foreign) return false;
  let here = 0;
  let there = 0;
  for (const { lists: named } of entries) {
    // What both languages have says nothing.
    if (named.has(own) === named.has(foreign)) continue;
    if (named.has(own)) here += 1;
    else there += 1;
  }
  return there >= FEWEST && there > here;
}
