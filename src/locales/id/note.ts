import type { NoteTexts } from '../en/note.ts';

/** Words of "write it down". */
export const note: NoteTexts = {
  /** The language these words are in; lists follow it. */
  locale: 'id',
  title: 'Catat kejadiannya',
  why: 'Dua ketukan, dan rekan berikutnya tahu.',
  what: 'Apa yang salah',
  cause: 'Apa penyebabnya',
  otherCause: 'Hal lain',
  otherCauseField: 'Suatu hal atau kebiasaan',
  did: 'Apa yang sudah dilakukan',
  didGive: (things: string) => `Diberikan: ${things}.`,
  didPromise: (promise: string) => `Dijanjikan: “${promise}”`,
  didKeep: (promise: string) => `Dijanjikan, dan ditepati: “${promise}”`,
  save: 'Simpan',
  skip: 'Lewati',
  noCause: 'Pilih dulu apa penyebabnya.',
  named: (name: string) =>
    `Jangan sebut ${name}: tulislah hal atau kebiasaan yang bisa diubah, bukan orang.`,
};
