/** The readers, each fetched when somebody first types in its language. */
import type { Language } from './language.ts';
import { type Readable, readableOf } from './readable.ts';
import { openReader } from './reader.ts';
import type { Reader } from './reading.ts';

const LANGUAGES: Readonly<Record<Readable, () => Promise<{ readonly language: Language }>>> = {
  en: () => import('./en/language.ts'),
  sr: () => import('./sr/language.ts'),
  es: () => import('./es/language.ts'),
  id: () => import('./id/language.ts'),
};

const opened = new Map<Readable, Promise<Reader>>();

/**
 * @param tag of a language, with or without script and country
 * Rejects where it cannot be reached, and for a language that has no reader; asking again tries
 * again.
 */
export function fetchReader(tag: string): Promise<Reader> {
  const readable = readableOf(tag);
  if (!readable) return Promise.reject(new Error(`there is no reader for ${tag}`));
  const known = opened.get(readable);
  if (known) return known;
  const asked = LANGUAGES[readable]().then(({ language }) => openReader(language));
  opened.set(readable, asked);
  asked.catch(() => opened.delete(readable));
  return asked;
}
