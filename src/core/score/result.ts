/** What a session came to: the frozen outcome of folding its log. */
import type { RuleId } from '../dialogue/rules.ts';
import type { Money } from '../scenario/scenario.ts';
import type { Criterion, Mood, Move, Outcome, Step } from '../scenario/vocabulary.ts';

/** One merit or harm, and the words that show it. */
export interface Evidence {
  readonly criterion: Criterion;
  readonly effect: 'merit' | 'harm';
  readonly rule: RuleId;
  /** The trainee's turn, from 1. */
  readonly turn: number;
  /** The reply's id; empty for typed words. */
  readonly reply: string;
  /** What was said in that turn, whole. */
  readonly text: string;
  readonly move?: Move;
  /** The words of `text` that show it: UTF-16 offsets, end exclusive. */
  readonly words?: readonly [start: number, end: number];
  /** Id of the offer, hidden cost, fact or promise it is about. */
  readonly about?: string;
  readonly why?: string;
  readonly better?: string;
}

export interface CriterionResult {
  /** 0–100, whole. */
  readonly score: number;
  readonly merits: number;
  readonly harms: number;
  /** The M of the formula. */
  readonly most: number;
  readonly evidence: readonly Evidence[];
}

/** The mood after one turn; turn 0 is how the customer came in. */
export interface MoodPoint {
  readonly turn: number;
  readonly mood: Mood;
  /** Half-notches: 0 furious … 12 delighted. */
  readonly feeling: number;
  /** All that the turn amounted to, scored or not: why the feeling moved. */
  readonly rules: readonly RuleId[];
}

export interface Result {
  /** Version of the rules that judged; a stored result keeps its own. */
  readonly rules: number;
  readonly criteria: Readonly<Record<Criterion, CriterionResult>>;
  /** The turn in which each step was first taken; absent where it never was. */
  readonly steps: Readonly<Partial<Record<Step, number>>>;
  readonly ending: string;
  readonly outcome: Outcome;
  readonly tonight: string;
  readonly curve: readonly MoodPoint[];
  /** The one turn that decided it, and which way; absent where nothing moved. */
  readonly turningPoint?: { readonly turn: number; readonly change: number };
  readonly hidden: { readonly found: readonly string[]; readonly all: readonly string[] };
  readonly cost: Money;
  readonly worth: string;
  /** Why nobody could have ended in delight, where that is so. */
  readonly ceiling?: 'huge' | 'repeated' | 'ignored';
  readonly turns: number;
}

/** A criterion is passed from here on. */
export const PASS = 60;
