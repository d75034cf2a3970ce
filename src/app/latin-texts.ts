/** Serbian texts in Latin letters, made of the Cyrillic ones. */
import { latin } from '../core/language/latin.ts';
import { protectedWords } from '../locales/sr/protected.ts';

/**
 * Texts of the same shape: strings, what functions answer, and all that is nested. `locale`, by
 * which numbers and lists are written, becomes that of the Latin letters.
 */
export function inLatin<Texts>(texts: Texts): Texts {
  return mapped(texts) as Texts;
}

function mapped(value: unknown): unknown {
  if (typeof value === 'string') return latin(value, protectedWords);
  if (typeof value === 'function') return (...given: unknown[]) => mapped(value(...given));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [key, key === 'locale' ? 'sr-Latn' : mapped(each)]),
  );
}
