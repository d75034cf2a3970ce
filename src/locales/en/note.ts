/** Words of "write it down". */
export const note = {
  /** The language these words are in; lists follow it. */
  locale: 'en',
  title: 'Write it down',
  why: 'Two taps, and the next person knows.',
  what: 'What went wrong',
  cause: 'What led to it',
  otherCause: 'Something else',
  otherCauseField: 'A thing or a habit',
  did: 'What was done',
  didGive: (things: string) => `Gave ${things}.`,
  didPromise: (promise: string) => `Promised: “${promise}”`,
  didKeep: (promise: string) => `Promised, and kept: “${promise}”`,
  save: 'Save',
  skip: 'Skip',
  noCause: 'Choose what led to it first.',
  named: (name: string) =>
    `Leave ${name} out of it: name a thing or a habit that can change, not a person.`,
};

export type NoteTexts = typeof note;
