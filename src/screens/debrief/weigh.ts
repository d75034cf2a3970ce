/** The marks of one turn: what was seen in the words, joined with what it came to. */
import { RULES, type RuleId } from '../../core/dialogue/rules.ts';
import type { Evidence } from '../../core/score/result.ts';
import { hurts, type Mark } from '../marks/mark.ts';
import type { OwnTurn } from './turns.ts';

export interface Weighed {
  readonly marks: readonly Mark[];
  /** Merits and harms that no words of this turn show. */
  readonly wordless: readonly Evidence[];
  /** What the customer felt, and no words of this turn show. */
  readonly felt: readonly RuleId[];
}

/**
 * @param evidence of this turn
 * @param felt rules of this turn that count for no criterion
 */
export function weigh(
  { moves, reply }: Pick<OwnTurn, 'moves' | 'reply'>,
  evidence: readonly Evidence[],
  felt: readonly RuleId[],
): Weighed {
  /** The author's better line, until a mark has taken it. */
  let authored = reply?.better;
  const inOrder = [...moves].sort((a, b) => a.start - b.start || a.end - b.end);
  const marks = inOrder.map(({ better, ...seen }, index): Mark => {
    const mark = {
      ...seen,
      number: index + 1,
      counted: evidence.filter(({ move }) => move === seen.move),
      felt: felt.filter((rule) => RULES[rule].move === seen.move),
    };
    if (!hurts(mark)) return mark;
    const line = better ?? authored;
    if (line === authored) authored = undefined;
    return line === undefined ? mark : { ...mark, better: line };
  });
  const isMarked = (move: Mark['move'] | undefined) => marks.some((mark) => mark.move === move);
  return {
    marks,
    wordless: evidence.filter(({ move }) => !isMarked(move)),
    felt: felt.filter((rule) => !isMarked(RULES[rule].move)),
  };
}
