import type { NoteTexts } from '../en/note.ts';

/** Words of "write it down". */
export const note: NoteTexts = {
  /** The language these words are in; lists follow it. */
  locale: 'sr',
  title: 'Запишите',
  why: 'Два додира, и следећа смена зна.',
  what: 'Шта је пошло наопако',
  cause: 'Шта је до тога довело',
  otherCause: 'Нешто друго',
  otherCauseField: 'Ствар или навика',
  did: 'Шта је учињено',
  didGive: (things) => `Дато: ${things}.`,
  didPromise: (promise) => `Обећано: „${promise}“`,
  didKeep: (promise) => `Обећано и одржано: „${promise}“`,
  save: 'Сачувај',
  skip: 'Прескочи',
  noCause: 'Прво изаберите шта је до тога довело.',
  named: (name) =>
    `Без имена (${name}): наведите ствар или навику која може да се промени, а не човека.`,
};
