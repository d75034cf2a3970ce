import type { Criterion, Outcome, Setting } from '../../core/scenario/vocabulary.ts';
import { plural } from '../plural.ts';

const settings: Readonly<Record<Setting, string>> = {
  bakery: 'At the bakery counter',
  cinema: 'In the cinema foyer',
  'parcel-desk': 'At the parcel desk',
  'airport-gate': 'At the gate',
  'front-desk': 'At the front desk',
  counter: 'At the counter',
};

const levels = {
  coached: { name: 'Coached', about: 'steps and hints beside you' },
  alone: { name: 'Alone', about: 'without any help' },
  typed: { name: 'In your own words', about: 'you type what you say' },
  'another-temperament': {
    name: 'Another temperament',
    about: 'the same story, taken differently',
  },
};

const outcomes: Readonly<Record<Outcome, string>> = {
  lost: 'Lost',
  grudging: 'Grudging',
  satisfied: 'Satisfied',
  'won-back': 'Won back',
  stopped: 'Stepped back',
};

const criteria: Readonly<Record<Criterion, string>> = {
  'no-excuses': 'No excuses',
  calm: 'Calm',
  'i-language': '“I” language',
  'extra-mile': 'Extra mile',
};

/** Words of the library. */
export const library = {
  name: 'Amends',
  line: 'Practise putting things right with an upset customer.',
  settingsLink: 'Settings',
  language: 'Language',
  settings,
  levels,
  outcomes,
  criteria,
  situations: 'Situations',
  with: (customer: string) => `with ${customer}`,
  resumeTitle: 'Left in the middle',
  resumeAfter: (turns: number) =>
    plural('en', turns, { one: 'after # turn', other: 'after # turns' }),
  resume: 'Go on',
  resumeLabel: (title: string) => `Go on: “${title}”`,
  best: 'Best so far',
  debrief: 'How it went',
  debriefLabel: (title: string) => `How it went: “${title}”`,
  unplayed: 'Not played yet',
  score: (score: number) => `${score} of 100`,
  play: (title: string) => `Play “${title}”`,
  read: { title: 'Read a reply', about: 'Type or paste any reply and see what it does.' },
};

export type LibraryTexts = typeof library;
