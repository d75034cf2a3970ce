/**
 * Strings of the right words. Sentences put small words between the words that count; where those
 * follow each other directly, again and again, nothing is being said.
 */
import type { Grammar } from './grammar.ts';
import type { Words } from './words.ts';

/** Shorter texts cannot be told from shorthand: "sorry, refund coming". */
const FEWEST = 4;
/** Of all words; the rest is what sentences are made of. */
const LEAST_SHARE = 0.6;
/** Of the pairs of neighbours. */
const LEAST_PAIRS = 0.4;

export function isStuffed({ entries, tokens }: Words, { lists }: Grammar): boolean {
  const keys = lists.get('KEYWORDS');
  if (!keys || entries.length < FEWEST) return false;
  const isKey = entries.map(({ lists: own }) => own.has(keys));
  const count = isKey.filter(Boolean).length;
  const different = new Set(tokens.filter((_, at) => isKey[at]).map(({ word }) => word)).size;
  let pairs = 0;
  for (let at = 1; at < isKey.length; at += 1) if (isKey[at] && isKey[at - 1]) pairs += 1;
  return (
    different >= FEWEST - 1 &&
    count >= entries.length * LEAST_SHARE &&
    pairs >= (entries.length - 1) * LEAST_PAIRS
  );
}
