import type { Language } from '../language.ts';
import acknowledgement from './acknowledgement.rules';
import apology from './apology.rules';
import blame from './blame.rules';
import deflection from './deflection.rules';
import dismissal from './dismissal.rules';
import excuse from './excuse.rules';
import extra from './extra.rules';
import fix from './fix.rules';
import { englishForms } from './forms.ts';
import ownership from './ownership.rules';
import panic from './panic.rules';
import questions from './questions.rules';
import warmth from './warmth.rules';
import words from './words.rules';

/** English, as it is typed at a counter. */
export const language: Language = {
  tag: 'en',
  edition: 1,
  rules: [
    words,
    apology,
    acknowledgement,
    excuse,
    blame,
    dismissal,
    panic,
    ownership,
    deflection,
    questions,
    warmth,
    fix,
    extra,
  ],
  forms: englishForms,
};
