import type { Language } from '../language.ts';
import acknowledgement from './acknowledgement.rules';
import apology from './apology.rules';
import excuse from './excuse.rules';
import fix from './fix.rules';
import { englishForms } from './forms.ts';
import ownership from './ownership.rules';
import words from './words.rules';

/** English, as it is typed at a counter. */
export const language: Language = {
  tag: 'en',
  edition: 1,
  rules: [words, apology, acknowledgement, excuse, ownership, fix],
  forms: englishForms,
};
