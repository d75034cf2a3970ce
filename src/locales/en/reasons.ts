import type { Reason } from '../../core/language/reasons.ts';

/** Why words count as a move. Each follows the name of the move and a colon. */
const names: Readonly<Record<Reason, string>> = {
  'says-sorry': 'a plain “sorry”',
  understands: 'shows understanding',
  'names-feeling': 'names what they feel',
  'names-what-happened': 'names what happened',
  agrees: 'says they are right',
  'should-not-have-been': '“this should not have happened”',
  'others-did-it': 'points at somebody else',
  circumstances: 'points at circumstances',
  'not-my-job': '“not my job”',
  'new-here': '“I’m new here”',
  'rule-as-shield': 'hides behind a rule',
  'was-told': '“I was told …”',
  'you-should-have': '“you should have …”',
  'doubts-customer': 'doubts what they say',
  'plays-down': 'plays it down',
  'calm-down': '“calm down”',
  refuses: 'a flat no',
  'sorry-you-feel': '“sorry you feel …”',
  shouts: 'shouts, in capitals',
  insults: 'insults',
  mocks: 'mocks',
  flustered: 'sounds flustered',
  'takes-action': '“I”, and doing something',
  'takes-responsibility': 'takes responsibility',
  'stays-with-it': 'stays with it to the end',
  'others-will': 'leaves it to others',
  'sends-away': 'sends them elsewhere',
  'it-will-be': '“it will be done”, by nobody',
  'passes-on': 'passes it on',
  'asks-what-happened': 'asks what happened',
  'asks-what-is-fair': 'asks what would be fair',
  'lets-choose': 'lets them choose',
  'thanks-for-telling': 'thanks them for saying so',
  'puts-right': 'puts it right',
  'gives-more': 'gives more than is owed',
  'comes-back': 'promises to come back to them',
  'checks-now': 'asks whether it is right now',
  'set-phrase': 'a set phrase',
  'words-without-sentence': 'the right words, and no sentence',
};

/** Words that explain the marks in a text. */
export const reasons = {
  names,
  better: 'Better',
  /** Beside a mark in short, and then in full. */
  unscored: 'touches no criterion',
  spoilt: 'An excuse or blame in the same reply takes an apology back.',
  uncounted: 'It touches none of the four criteria here.',
};

export type ReasonTexts = typeof reasons;
