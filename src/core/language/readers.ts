/** The readers, each fetched when somebody first types in its language. */
import type { Language } from './language.ts';
import { openReader } from './reader.ts';
import type { Reader } from './reading.ts';

const LANGUAGES: Readonly<Record<string, () => Promise<{ readonly language: Language }>>> = {
  en: () => import('./en/language.ts'),
  sr: () => import('./sr/language.ts'),
  es: () => import('./es/language.ts'),
  id: () => import('./id/language.ts'),
};

const opened = new Map<string, Promise<Reader>>();

/** Tags of the languages that can be read. */
export const READABLE: readonly string[] = Object.keys(LANGUAGES);

export const isReadable = (tag: string): boolean => READABLE.includes(primaryOf(tag));

/**
 * @param tag of a language, with or without script and country: `sr-Latn` is read as `sr`
 * Rejects where it cannot be reached, and for a language that has no reader; asking again tries
 * again.
 */
export function fetchReader(tag: string): Promise<Reader> {
  const primary = primaryOf(tag);
  const known = opened.get(primary);
  if (known) return known;
  const load = LANGUAGES[primary];
  if (!load) return Promise.reject(new Error(`there is no reader for ${tag}`));
  const asked = load().then(({ language }) => openReader(language));
  opened.set(primary, asked);
  asked.catch(() => opened.delete(primary));
  return asked;
}

const primaryOf = (tag: string): string => tag.split('-', 1)[0] ?? '';
