/**
 * What reads typed words and finds what may have been meant. It is fetched only where replies are
 * typed, and kept from then on.
 */
import type { Reader } from '../core/language/reading.ts';
import { readTyped } from '../core/session/read-typed.ts';

export { suggestionsOf } from '../core/session/misses.ts';
export { readTyped };

const doors = import.meta.glob<{ fetchReader(language: string): Promise<Reader> }>(
  '../core/language/readers.ts',
);

/** Rejects where it cannot be reached, or where nobody reads this language. */
export async function fetchReader(language: string): Promise<Reader> {
  const [open] = Object.values(doors);
  if (!open) throw new Error(`Nothing here reads "${language}".`);
  return (await open()).fetchReader(language);
}
