/** Typed words as the event they are in the log: read once, and never again. */
import { matchTyped } from '../dialogue/match.ts';
import type { Reading } from '../language/reading.ts';
import { LONGEST_BETTER, type SessionEvent } from './events.ts';
import type { Session } from './session.ts';

type Typed = Extract<SessionEvent, { type: 'typed' }>;

/** What the words do, and which of the replies open now they come to, where that is certain. */
export function readTyped(
  { scenario, ledger }: Session,
  text: string,
  { language, reader, findings }: Reading,
): Omit<Typed, 'at'> {
  const moves = findings.map(({ move, start, end, reason, better }) => ({
    move,
    start,
    end,
    reason,
    ...(better !== undefined && better.length <= LONGEST_BETTER && { better }),
  }));
  const { reply } = matchTyped(scenario, ledger, { text, moves });
  return {
    type: 'typed',
    text,
    language,
    moves,
    reader,
    ...(reply !== undefined && { match: reply }),
  };
}
