import type { NoteTexts } from '../en/note.ts';

/** Words of "write it down". */
export const note: NoteTexts = {
  locale: 'es',
  title: 'Anótalo',
  why: 'Dos toques, y quien venga después ya lo sabe.',
  what: 'Qué salió mal',
  cause: 'Qué lo causó',
  otherCause: 'Otra cosa',
  otherCauseField: 'Una cosa o una costumbre',
  did: 'Qué se hizo',
  didGive: (things) => `Di ${things}.`,
  didPromise: (promise) => `Prometí: «${promise}»`,
  didKeep: (promise) => `Prometí, y cumplí: «${promise}»`,
  save: 'Guardar',
  skip: 'Omitir',
  noCause: 'Elige primero qué lo causó.',
  named: (name) =>
    `Mejor sin nombrar a ${name}: anota una cosa o una costumbre que pueda cambiar, no a una persona.`,
};
