/** The transcript, gathered by turn: what the trainee said, then all that came of it. */
import type { Evidence } from '../../core/score/result.ts';
import type { Utterance } from '../../core/session/moment.ts';
import { isOwn, type OwnTurn } from './turns.ts';

export interface Gathered {
  /** 0 before the first reply. */
  readonly turn: number;
  /** Absent in turn 0. */
  readonly own?: OwnTurn;
  /** Said or done by anybody else in this turn, in order. */
  readonly others: readonly Utterance[];
  readonly evidence: readonly Evidence[];
}

export function gather(
  transcript: readonly Utterance[],
  turns: readonly OwnTurn[],
  evidence: readonly Evidence[],
): readonly Gathered[] {
  const opening = { turn: 0, others: transcript.filter(({ turn }) => turn === 0), evidence: [] };
  const rest = turns.map((own) => {
    const all = transcript.filter(({ turn }) => turn === own.turn);
    const spoken = all.find(isOwn);
    return {
      turn: own.turn,
      own,
      others: all.filter((utterance) => utterance !== spoken),
      evidence: evidence.filter(({ turn }) => turn === own.turn),
    };
  });
  return [opening, ...rest];
}
