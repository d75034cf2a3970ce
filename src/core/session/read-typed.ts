/** Typed words as the event they are in the log: read once, and never again. */
import { authorsMoves } from '../dialogue/authors-own.ts';
import { offered } from '../dialogue/beat.ts';
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
  const read = findings.map(({ move, start, end, reason, better }) => ({
    move,
    start,
    end,
    reason,
    ...(better !== undefined && better.length <= LONGEST_BETTER && { better }),
  }));
  const { reply } = matchTyped(scenario, ledger, { text, moves: read });
  const match = reply === undefined ? undefined : offered(scenario, ledger, reply);
  // What the reader says of a move that is the author's as well, it says better.
  const moves =
    (match && authorsMoves(match, text))?.map(
      (own) => read.find(({ move }) => move === own.move) ?? own,
    ) ?? read;
  return {
    type: 'typed',
    text,
    language,
    moves,
    reader,
    ...(reply !== undefined && { match: reply }),
  };
}
