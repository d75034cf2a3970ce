/**
 * The rules: what a reply can amount to, what it does to the customer's feeling, and what it
 * earns or costs. One table for the customer and the score, so that neither can know a rule that
 * the other does not. `rulings.ts` says when a rule applies.
 *
 * Feeling is counted in half-notches: two of them are one mood. `halves` rules count half while
 * the customer has not been heard.
 */
import type { Criterion, Move } from '../scenario/vocabulary.ts';

/** Goes up whenever the same log could score differently than before. */
export const RULES_VERSION = 1;

interface Rule {
  /** Half-notches. */
  readonly feeling: number;
  readonly halves?: true;
  readonly criterion?: Criterion;
  readonly effect?: 'merit' | 'harm';
  /** The move that shows it; absent where it is something done or given, not said. */
  readonly move?: Move;
  readonly source?: Source;
}

/** Where a rule comes from. `service-recovery` is common practice without one study behind it. */
export type Source =
  | 'packard-2018'
  | 'smith-1999'
  | 'boshoff-1998'
  | 'lewicki-2016'
  | 'davidow-2000'
  | 'de-matos-2007'
  | 'service-recovery';

const rules = {
  // Listening
  'heard-out': { feeling: 1, criterion: 'calm', effect: 'merit', source: 'davidow-2000' },
  interrupted: { feeling: -3, criterion: 'calm', effect: 'harm', source: 'davidow-2000' },
  silence: { feeling: -2 },

  // Acknowledging
  apology: {
    move: 'apology',
    feeling: 2,
    halves: true,
    criterion: 'no-excuses',
    effect: 'merit',
    source: 'boshoff-1998',
  },
  sympathy: { move: 'apology', feeling: 1 },
  'apology-spent': { move: 'apology', feeling: -1, source: 'service-recovery' },
  acknowledgement: {
    move: 'acknowledgement',
    feeling: 2,
    halves: true,
    criterion: 'calm',
    effect: 'merit',
    source: 'davidow-2000',
  },
  'acknowledged-not-ours': {
    move: 'acknowledgement',
    feeling: 0,
    criterion: 'no-excuses',
    effect: 'merit',
    source: 'service-recovery',
  },
  confession: { feeling: 0, source: 'service-recovery' },
  limit: { feeling: 1, criterion: 'calm', effect: 'merit', source: 'service-recovery' },

  // What makes it worse
  excuse: {
    move: 'excuse',
    feeling: -2,
    criterion: 'no-excuses',
    effect: 'harm',
    source: 'boshoff-1998',
  },
  blame: {
    move: 'blame_customer',
    feeling: -4,
    criterion: 'no-excuses',
    effect: 'harm',
    source: 'boshoff-1998',
  },
  dismissal: {
    move: 'dismissal',
    feeling: -3,
    criterion: 'extra-mile',
    effect: 'harm',
    source: 'smith-1999',
  },
  panic: { move: 'panic', feeling: -2, criterion: 'calm', effect: 'harm', source: 'davidow-2000' },
  deflection: {
    move: 'deflection',
    feeling: -1,
    criterion: 'i-language',
    effect: 'harm',
    source: 'packard-2018',
  },
  canned: { move: 'closing_canned', feeling: -1 },
  stuffing: { move: 'keyword_stuffing', feeling: -2 },
  repeated: { feeling: -1 },

  // Understanding
  ownership: {
    move: 'ownership',
    feeling: 1,
    criterion: 'i-language',
    effect: 'merit',
    source: 'packard-2018',
  },
  asked: { move: 'question_open', feeling: 1, source: 'service-recovery' },
  'asked-too-soon': { move: 'question_open', feeling: -1, source: 'service-recovery' },
  'asked-fair': {
    move: 'question_fair',
    feeling: 1,
    criterion: 'extra-mile',
    effect: 'merit',
    source: 'smith-1999',
  },
  thanked: { move: 'thanks', feeling: 1 },
  'cost-found': { feeling: 1, source: 'davidow-2000' },

  // Facts
  'fact-told': { feeling: 1, source: 'davidow-2000' },
  'cause-told': {
    feeling: 1,
    criterion: 'no-excuses',
    effect: 'merit',
    source: 'lewicki-2016',
  },

  // Putting right
  fixed: { move: 'fix', feeling: 3, halves: true, source: 'smith-1999' },
  'extra-fits': {
    move: 'extra',
    feeling: 3,
    halves: true,
    criterion: 'extra-mile',
    effect: 'merit',
    source: 'smith-1999',
  },
  'extra-too-small': { move: 'extra', feeling: -2, source: 'smith-1999' },
  'extra-too-large': {
    move: 'extra',
    feeling: 0,
    criterion: 'extra-mile',
    effect: 'harm',
    source: 'smith-1999',
  },
  'cost-carried': {
    feeling: 2,
    halves: true,
    criterion: 'extra-mile',
    effect: 'merit',
    source: 'smith-1999',
  },
  'one-off': { feeling: -1, criterion: 'extra-mile', effect: 'harm', source: 'service-recovery' },

  // Promises and coming back
  promised: { feeling: 1 },
  'promise-kept': { feeling: 2, criterion: 'extra-mile', effect: 'merit', source: 'davidow-2000' },
  'promise-broken': {
    feeling: -3,
    criterion: 'extra-mile',
    effect: 'harm',
    source: 'davidow-2000',
  },
  'followed-up': {
    move: 'follow_up',
    feeling: 1,
    criterion: 'extra-mile',
    effect: 'merit',
    source: 'davidow-2000',
  },
} as const satisfies Record<string, Rule>;

export type RuleId = keyof typeof rules;
export const RULES: Readonly<Record<RuleId, Rule>> = rules;

/** A rule that applies to a turn. */
export interface Ruling {
  readonly rule: RuleId;
  /** The move that shows it; its words stand in the reply. */
  readonly move?: Move;
  /** Id of the offer, hidden cost, fact or promise it is about. */
  readonly about?: string;
}
