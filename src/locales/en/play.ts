import type { Setting, Step } from '../../core/scenario/vocabulary.ts';

const steps: Record<Step, string> = {
  acknowledge: 'Acknowledge',
  understand: 'Understand',
  resolve: 'Resolve',
  'follow-up': 'Follow up',
};

const places: Record<Setting, string> = {
  bakery: 'At the bakery counter',
  cinema: 'In the cinema foyer',
  'parcel-desk': 'At the parcel desk',
  'airport-gate': 'At the gate',
  'front-desk': 'At the front desk',
  counter: 'At the counter',
};

/** Words of the play screen. Amounts come in already written as money. */
export const play = {
  /** The language these words are in; numbers and money follow it. */
  locale: 'en',
  conversation: 'Conversation',
  replies: 'Your reply',
  goOn: 'Go on…',
  typing: {
    label: 'Say it in your own words',
    send: 'Send',
    left: (characters: number) => `${characters} characters left`,
    over: (characters: number) => `${characters} characters too many`,
    didYouMean: 'Did you mean one of these?',
    none: 'None of these',
    unread: 'Your words could not be read just now. They are kept; send again, or choose.',
  },
  leave: 'Leave the conversation',
  briefing: 'Briefing',
  budget: (left: string) => `Budget: ${left} left`,
  sound: 'Sound',
  settings: 'Settings',
  close: 'Close',
  patience: 'Patience',
  steps,
  stepsLabel: 'The four steps',
  places,
  brief: {
    you: 'You',
    person: (name: string, role: string) => `${name}, ${role}`,
    where: 'Where',
    customer: 'Customer',
    worth: 'Spends here',
    maySpend: 'You may spend',
    known: 'What you know',
    restart: 'Start again',
  },
  ledger: {
    title: 'Your budget',
    left: (left: string, whole: string) => `${left} left of ${whole}`,
    free: 'Spend it as you see fit. Nobody has to be asked.',
    given: 'Given',
    nothingGiven: 'Nothing yet.',
    promised: 'Promised',
    nothingPromised: 'Nothing yet.',
    kept: 'kept',
  },
  ended: 'That is where it ends.',
  goOnToNote: 'Write it down',
};

export type PlayTexts = typeof play;
