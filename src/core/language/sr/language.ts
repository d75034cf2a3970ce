import type { Language } from '../language.ts';
import acknowledgement from './acknowledgement.rules';
import apology from './apology.rules';
import blame from './blame.rules';
import closing from './closing.rules';
import deflection from './deflection.rules';
import dismissal from './dismissal.rules';
import excuse from './excuse.rules';
import extra from './extra.rules';
import fix from './fix.rules';
import { serbianForms } from './forms.ts';
import ownership from './ownership.rules';
import panic from './panic.rules';
import questions from './questions.rules';
import words from './words.rules';

/** Serbian in both its scripts, as it is typed at a counter; every script is read as bare Latin. */
export const language: Language = {
  tag: 'sr',
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
    fix,
    extra,
    closing,
  ],
  forms: serbianForms,
  steady: 2,
};
