/** Serbian in Latin letters, made of the Cyrillic as it comes. */
import type { Language } from '../locales/areas.ts';
import { language as cyrillic } from '../locales/sr.ts';
import { inLatin } from './latin-texts.ts';

const { first, later } = cyrillic;

export const language: Language = {
  first: inLatin(first),
  later: {
    captions: () => later.captions().then(inLatin),
    debrief: () => later.debrief().then(inLatin),
    library: () => later.library().then(inLatin),
    note: () => later.note().then(inLatin),
    rules: () => later.rules().then(inLatin),
    settings: () => later.settings().then(inLatin),
  },
};
