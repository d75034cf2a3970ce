import type { AppTexts } from '../en/app.ts';

/** Words of the app around the screens. The name stays in Latin letters in both scripts. */
export const app: AppTexts = {
  name: 'Amends',
  notKept: 'Овај уређај ништа не чува, па разговор нестаје кад затворите страницу.',
  nowhere: {
    title: 'Ова страница не може да се отвори',
    what: 'Можда не постоји, или нема мреже. Ништа што сте одиграли није изгубљено.',
    library: 'На све ситуације',
    again: 'Покушај поново',
  },
};
