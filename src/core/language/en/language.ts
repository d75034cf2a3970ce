import type { Language } from '../language.ts';
import apology from './apology.rules';
import { englishForms } from './forms.ts';
import words from './words.rules';

/** English, as it is typed at a counter. */
export const language: Language = {
  tag: 'en',
  edition: 1,
  rules: [words, apology],
  forms: englishForms,
};
