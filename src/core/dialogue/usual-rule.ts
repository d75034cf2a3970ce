import type { Move } from '../scenario/vocabulary.ts';
import type { RuleId } from './rules.ts';

/** What a move comes to where nothing in the talk speaks against it. */
export const USUAL_RULE: Readonly<Record<Move, RuleId>> = {
  apology: 'apology',
  acknowledgement: 'acknowledgement',
  excuse: 'excuse',
  blame_customer: 'blame',
  dismissal: 'dismissal',
  panic: 'panic',
  ownership: 'ownership',
  deflection: 'deflection',
  question_open: 'asked',
  question_fair: 'asked-fair',
  thanks: 'thanked',
  fix: 'fixed',
  extra: 'extra-fits',
  follow_up: 'followed-up',
  closing_canned: 'canned',
  keyword_stuffing: 'stuffing',
};
