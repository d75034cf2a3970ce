import type { NoteTexts } from '../../locales/en/note.ts';
import type { Deeds } from '../parts/ledger.ts';

/** Longest account of what was done, in UTF-16 units. */
export const LONGEST_DID = 300;

type Words = Pick<NoteTexts, 'locale' | 'didGive' | 'didPromise' | 'didKeep'>;

/** What was given and promised, as sentences to begin from; empty where nothing was. */
export function didInWords({ given, promised }: Deeds, texts: Words): string {
  const things = new Intl.ListFormat(texts.locale).format(given.map(({ what }) => what));
  const sentences = promised.map(({ what, kept }) =>
    kept ? texts.didKeep(what) : texts.didPromise(what),
  );
  if (things !== '') sentences.unshift(texts.didGive(things));
  return sentences.join(' ').slice(0, LONGEST_DID);
}
