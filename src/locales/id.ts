/** Indonesian. */
import type { Language } from './areas.ts';
import { app } from './id/app.ts';
import { play } from './id/play.ts';

export const language: Language = {
  texts: { app, play },
  later: {
    captions: () => import('./id/captions.ts'),
    debrief: () => import('./id/debrief.ts'),
    library: () => import('./id/library.ts'),
    note: () => import('./id/note.ts'),
    read: () => import('./id/read.ts'),
    reasons: () => import('./id/reasons.ts'),
    rules: () => import('./id/rules.ts'),
    settings: () => import('./id/settings.ts'),
  },
};
