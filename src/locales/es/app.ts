import type { AppTexts } from '../en/app.ts';

/** Words of the app around the screens. */
export const app: AppTexts = {
  name: 'Amends',
  notKept:
    'Este dispositivo no guarda nada: la conversación se perderá cuando cierres esta página.',
  nowhere: {
    title: 'No se pudo abrir esta página',
    what: 'Quizá no exista, o quizá no haya red. No se ha perdido nada de lo que jugaste.',
    library: 'Ir a las situaciones',
    again: 'Intentarlo otra vez',
  },
};
