/** A translation file: the words of a scenario in another language, each beside what it was made from. */
import * as z from 'zod/mini';
import { MOVES } from '../vocabulary.ts';
import { byWord, id, keys, language, optional } from './fields.ts';

/** Characters of one passage. Whatever is written may be left empty while it is worked on. */
const LONGEST_PASSAGE = 1200;

const words = (about: string) => z.string().check(z.maxLength(LONGEST_PASSAGE), z.describe(about));

const passage = keys(
  {
    from: words('The text that is translated, as the scenario has it.'),
    was: optional(
      words('What `from` said when this was translated. Remove it when `to` is right again.'),
    ),
    shows: optional(
      byWord(MOVES, words('The words of `to` that show the move, copied exactly.')).check(
        z.describe('For a reply: the words of `to` that show each move.'),
      ),
    ),
    to: words('The translation.'),
  },
  'One passage.',
);

export const translationFile = keys(
  {
    amends: z.enum(['1'], { error: 'version' }).check(z.describe('The version of this format: 1.')),
    translates: id('The name of the scenario’s folder.'),
    language: language('The language of the translation.'),
    lines: z
      .record(z.string().check(z.minLength(1), z.maxLength(200)), passage)
      .check(z.describe('Each passage under its id.')),
  },
  'A translation of a scenario.',
);

export type TranslationFile = z.output<typeof translationFile>;
export type FilePassage = z.output<typeof passage>;
