import type { Criterion, Outcome, Setting } from '../../core/scenario/vocabulary.ts';
import type { LibraryTexts } from '../en/library.ts';
import { plural } from '../plural.ts';

const settings: Readonly<Record<Setting, string>> = {
  bakery: 'За пултом у пекари',
  cinema: 'У фоајеу биоскопа',
  'parcel-desk': 'На шалтеру за пакете',
  'airport-gate': 'На излазу за укрцавање',
  'front-desk': 'На рецепцији',
  counter: 'За пултом',
};

const levels: LibraryTexts['levels'] = {
  coached: { name: 'Уз помоћ', about: 'кораци и наговештаји су уз вас' },
  alone: { name: 'Самостално', about: 'без икакве помоћи' },
  typed: { name: 'Својим речима', about: 'сами куцате шта кажете' },
  'another-temperament': {
    name: 'Друга нарав',
    about: 'иста прича, другачије примљена',
  },
};

// Nouns, since the name beside them may be a woman's or a man's.
const outcomes: Readonly<Record<Outcome, string>> = {
  lost: 'Изгубљено поверење',
  grudging: 'Преко воље',
  satisfied: 'Леп растанак',
  'won-back': 'Враћено поверење',
  stopped: 'Прекинут разговор',
};

const criteria: Readonly<Record<Criterion, string>> = {
  'no-excuses': 'Без изговора',
  calm: 'Прибраност',
  'i-language': 'Прво лице једнине',
  'extra-mile': 'Корак више',
};

/** Words of the library. */
export const library: LibraryTexts = {
  name: 'Amends',
  line: 'Вежбајте како се ствар исправља с незадовољном муштеријом.',
  settingsLink: 'Подешавања',
  language: 'Језик',
  settings,
  levels,
  outcomes,
  criteria,
  situations: 'Ситуације',
  /** Follows the place; a dash, so that the name need not be declined. */
  with: (customer) => `– ${customer}`,
  resumeTitle: 'Прекинуто на пола',
  resumeAfter: (turns) =>
    plural('sr', turns, {
      one: 'после # реплике',
      few: 'после # реплике',
      other: 'после # реплика',
    }),
  resume: 'Настави',
  resumeLabel: (title) => `Настави: „${title}“`,
  best: 'Досад најбоље',
  debrief: 'Како је прошло',
  debriefLabel: (title) => `Како је прошло: „${title}“`,
  unplayed: 'Још није одиграно',
  score: (score) => `${score} од 100`,
  play: (title) => `Одиграј „${title}“`,
  read: {
    title: 'Прочитај одговор',
    about: 'Откуцајте или налепите било који одговор и видите шта чини.',
  },
};
