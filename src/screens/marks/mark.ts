/** One move in somebody's words, with the place it is marked at and what it came to. */
import { RULES, type RuleId } from '../../core/dialogue/rules.ts';
import type { Reason } from '../../core/language/reasons.ts';
import type { Move } from '../../core/scenario/vocabulary.ts';
import type { Evidence } from '../../core/score/result.ts';

/** A merit or a harm, as far as an explanation needs it. */
export type Counting = Pick<Evidence, 'criterion' | 'effect' | 'rule'>;

export interface Mark {
  /** From 1, in the order of the text: what ties the words to their explanation. */
  readonly number: number;
  readonly move: Move;
  /** UTF-16 offsets into the text, end exclusive. */
  readonly start: number;
  readonly end: number;
  /** Absent where an author marked the move, or where it was read by an older edition. */
  readonly reason?: Reason;
  /** What it earned and cost on the criteria. */
  readonly counted: readonly Counting[];
  /** Rules by which it moved the customer and no criterion. */
  readonly felt: readonly RuleId[];
  /** An apology that other words of the same reply take back. */
  readonly spoilt?: true;
  /** A better way to say it. */
  readonly better?: string;
}

export type Effect = 'merit' | 'harm' | 'noticed';

/** A harm outweighs a merit in the same words; what was not counted is only noticed. */
export function effectOf({ counted }: Pick<Mark, 'counted'>): Effect {
  const effects = counted.map(({ effect }) => effect);
  return effects.includes('harm') ? 'harm' : (effects[0] ?? 'noticed');
}

/** Moves beside which an apology is none. */
const SPOILERS: readonly Move[] = ['excuse', 'blame_customer'];

/** @param all moves of the same reply */
export const isSpoilt = (move: Move, all: readonly { readonly move: Move }[]): boolean =>
  move === 'apology' && all.some((other) => SPOILERS.includes(other.move));

/** Whether it did harm, on a criterion or to the customer alone: only then better words help. */
export const hurts = ({ counted, felt }: Pick<Mark, 'counted' | 'felt'>): boolean =>
  counted.some(({ effect }) => effect === 'harm') || felt.some((rule) => RULES[rule].feeling < 0);
