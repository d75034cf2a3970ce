/** Spanish. */
import type { Language } from './areas.ts';
import { app } from './es/app.ts';
import { play } from './es/play.ts';

export const language: Language = {
  texts: { app, play },
  later: {
    captions: () => import('./es/captions.ts'),
    debrief: () => import('./es/debrief.ts'),
    library: () => import('./es/library.ts'),
    note: () => import('./es/note.ts'),
    read: () => import('./es/read.ts'),
    reasons: () => import('./es/reasons.ts'),
    rules: () => import('./es/rules.ts'),
    settings: () => import('./es/settings.ts'),
  },
};
