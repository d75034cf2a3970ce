/** Which of the trainee's words to lay beside better ones, and which to praise. */
import type { Evidence, Result } from '../../core/score/result.ts';
import { allEvidence, changeIn, type OwnTurn } from './turns.ts';

export interface Lesson {
  /** The turn worth saying differently. */
  readonly turn: number;
  /** The harms of that turn; empty where no words did any. */
  readonly harms: readonly Evidence[];
  readonly better?: string;
  /** The words that did most good. */
  readonly worked?: Evidence;
}

/**
 * The turning point where it went down and a better line is known; else the turn that hurt most,
 * one with a better line first. Where nothing hurt, the turn that helped least.
 */
export function lessonOf(
  result: Pick<Result, 'criteria' | 'curve' | 'turningPoint'>,
  turns: readonly OwnTurn[],
): Lesson {
  const { curve, turningPoint } = result;
  const evidence = allEvidence(result);
  const harmful = evidence.filter(({ effect }) => effect === 'harm');
  const better = (turn: number) => betterLine(turn, harmful, turns);
  const down = (turn: number) => changeIn(curve, turn);
  const at = (turn: number): Lesson => {
    const harms = harmful.filter((harm) => harm.turn === turn);
    const line = harms.length > 0 ? better(turn) : undefined;
    const worked = bestMerit(evidence, turn, down);
    return { turn, harms, ...(line && { better: line }), ...(worked && { worked }) };
  };

  const hurt = [...new Set(harmful.map(({ turn }) => turn))].sort((a, b) => down(a) - down(b));
  if (turningPoint && turningPoint.change < 0 && hurt.includes(turningPoint.turn)) {
    if (better(turningPoint.turn)) return at(turningPoint.turn);
  }
  const worst = hurt.find(better) ?? hurt[0];
  if (worst !== undefined) return at(worst);
  const [least] = [...turns].sort((a, b) => down(a.turn) - down(b.turn));
  return at(least?.turn ?? 1);
}

/** Made of the trainee's own words where the reader could; else the author's. */
function betterLine(
  turn: number,
  harms: readonly Evidence[],
  turns: readonly OwnTurn[],
): string | undefined {
  const own = turns.find((each) => each.turn === turn);
  const here = harms.filter((harm) => harm.turn === turn);
  const read = own?.moves.find(
    ({ move, better }) => better && here.some((harm) => harm.move === move),
  );
  const counted = here.find((harm) => harm.better)?.better;
  return read?.better ?? counted ?? own?.reply?.better;
}

/** Words that can be quoted, from the turn that lifted the mood most; rather not the turn shown. */
function bestMerit(
  evidence: readonly Evidence[],
  shown: number,
  change: (turn: number) => number,
): Evidence | undefined {
  const worth = ({ turn }: Evidence) => change(turn) - (turn === shown ? 100 : 0);
  return evidence
    .filter(({ effect, words }) => effect === 'merit' && words)
    .reduce<Evidence | undefined>(
      (best, next) => (best && worth(best) >= worth(next) ? best : next),
      undefined,
    );
}
