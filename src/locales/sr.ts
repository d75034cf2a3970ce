/** Serbian, in Cyrillic letters; the Latin ones are made of it. */
import type { Language } from './areas.ts';
import { app } from './sr/app.ts';
import { play } from './sr/play.ts';

export const language: Language = {
  texts: { app, play },
  later: {
    captions: () => import('./sr/captions.ts'),
    debrief: () => import('./sr/debrief.ts'),
    library: () => import('./sr/library.ts'),
    note: () => import('./sr/note.ts'),
    read: () => import('./sr/read.ts'),
    reasons: () => import('./sr/reasons.ts'),
    rules: () => import('./sr/rules.ts'),
    settings: () => import('./sr/settings.ts'),
  },
};
