/** Any set of moves comes down to one of a few classes, by a fixed priority: the worst first. */
import type { ReactionClass } from '../scenario/scenario.ts';
import type { Move } from '../scenario/vocabulary.ts';

const PRIORITY: readonly (readonly [ReactionClass, readonly Move[]])[] = [
  ['unclear', ['keyword_stuffing']],
  ['hurt', ['blame_customer', 'dismissal', 'panic']],
  ['excused', ['excuse']],
  ['handed-off', ['deflection']],
  ['offered', ['fix', 'extra']],
  ['heard', ['apology', 'acknowledgement', 'ownership', 'thanks', 'follow_up']],
  ['asked', ['question_open', 'question_fair']],
];

export function reactionClass(moves: readonly Move[]): ReactionClass {
  const found = PRIORITY.find(([, shown]) => shown.some((move) => moves.includes(move)));
  return found?.[0] ?? 'unclear';
}
