/** The marks of one turn: what was seen in the words, joined with what it came to. */
import { RULES, type RuleId } from '../../core/dialogue/rules.ts';
import type { Evidence } from '../../core/score/result.ts';
import { effectOf, hurts, isSpoilt, type Mark } from '../marks/mark.ts';
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
  const inOrder = [...moves].sort((a, b) => a.start - b.start || a.end - b.end);
  const read = inOrder.map(({ better, ...seen }, index): Mark => {
    const counted = evidence.filter(({ move }) => move === seen.move);
    const touched = felt.filter((rule) => RULES[rule].move === seen.move);
    const spoilt = isSpoilt(seen.move, moves) && counted.length + touched.length === 0;
    const mark: Mark = {
      ...seen,
      number: index + 1,
      counted,
      felt: touched,
      ...(spoilt && { spoilt }),
    };
    return better !== undefined && hurts(mark) ? { ...mark, better } : mark;
  });
  const marks = withAuthored(read, reply?.better);
  const isMarked = (move: Mark['move'] | undefined) => marks.some((mark) => mark.move === move);
  return {
    marks,
    wordless: evidence.filter(({ move }) => !isMarked(move)),
    felt: felt.filter((rule) => !isMarked(RULES[rule].move)),
  };
}

/** The author's better line stands once: at the first slip that the reader knows no better for. */
function withAuthored(marks: readonly Mark[], better: string | undefined): readonly Mark[] {
  const lacking = marks.filter((mark) => hurts(mark) && mark.better === undefined);
  const taker = lacking.find((mark) => effectOf(mark) === 'harm') ?? lacking[0];
  if (better === undefined || !taker) return marks;
  return marks.map((mark) => (mark === taker ? { ...mark, better } : mark));
}
