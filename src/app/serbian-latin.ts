/** Serbian in Latin letters, made of the Cyrillic as it comes. */
import type { Language } from '../locales/areas.ts';
import { language as cyrillic } from '../locales/sr.ts';
import { inLatin } from './latin-texts.ts';

const { texts, later } = cyrillic;

export const language: Language = {
  texts: inLatin(texts),
  later: {
    captions: () => later.captions().then(inLatin),
    debrief: () => later.debrief().then(inLatin),
    library: () => later.library().then(inLatin),
    note: () => later.note().then(inLatin),
    read: () => later.read().then(inLatin),
    reasons: () => later.reasons().then(inLatin),
    rules: () => later.rules().then(inLatin),
    settings: () => later.settings().then(inLatin),
  },
};
