/** Whether the words can be said, heard and learnt from. */
import type { Complaint } from '../problem.ts';
import { limitWithoutAbuse, nothingBetter } from '../problems/flow.ts';
import { wordsNotSaid } from '../problems/references.ts';
import { longLine, longReply, shouting } from '../problems/words.ts';
import type { FileReply } from '../schema/talk.ts';
import type { Move } from '../vocabulary.ts';
import { type Checking, linesOf, repliesOf } from './walk.ts';

/** Characters: about four lines on a phone, and about one breath. */
const LONG_REPLY = 240;
const LONG_LINE = 200;

/** Moves that cost a criterion. */
const HARMFUL: readonly Move[] = ['excuse', 'blame_customer', 'dismissal', 'panic', 'deflection'];

/** Two words in capitals side by side, or a long one; short ones alone are OK, TV or KLM. */
const SHOUT = /(?<!\p{L})(?:\p{Lu}{2,}(?:[,.!?]* +\p{Lu}{2,})+|\p{Lu}{5,})(?!\p{L})/u;

export function checkWords({ file, complain }: Checking): void {
  for (const { beat, reply, path } of repliesOf(file)) {
    if (reply.say.length > LONG_REPLY) {
      complain(longReply(reply.say.length, LONG_REPLY), [...path, 'say']);
    }
    for (const [move, words] of Object.entries(reply.moves ?? {})) {
      if (words && !reply.say.includes(words)) {
        complain(wordsNotSaid(words, move), [...path, 'moves', move]);
      }
    }
    if (reply.marks?.includes('limit') && beat.beat.alarm !== 'abuse') {
      complain(limitWithoutAbuse(), [...path, 'marks']);
    }
    const harm = harmOf(reply);
    if (harm && !reply.better) complain(nothingBetter(harm), path, 'key');
  }
  for (const { line, path } of linesOf(file)) {
    for (const key of ['does', 'says'] as const) {
      const words = line[key] ?? '';
      if (words.length > LONG_LINE) complain(longLine(words.length, LONG_LINE), [...path, key]);
    }
    const shout = SHOUT.exec(line.says ?? '')?.[0];
    if (shout) complain(shouting(shout), [...path, 'says']);
  }
}

/** Whether a passage with this id can be said, in a translation too. */
export function checkSpoken(
  id: string,
  words: string,
  complain: (complaint: Complaint) => void,
): void {
  if (id.endsWith('/say') && words.length > LONG_REPLY) {
    complain(longReply(words.length, LONG_REPLY));
  }
  if (/\/(?:does|says)$/.test(id) && words.length > LONG_LINE) {
    complain(longLine(words.length, LONG_LINE));
  }
  const shout = id.endsWith('/says') && SHOUT.exec(words)?.[0];
  if (shout) complain(shouting(shout));
}

function harmOf({ moves, marks }: FileReply): string | undefined {
  if (marks?.includes('one-off')) return 'one-off';
  return HARMFUL.find((move) => moves?.[move] !== undefined);
}
