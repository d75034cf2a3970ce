/** Whether every turn of the talk can be taken: there is something to say, to hear, to go to. */
import {
  lastNeedsNoWhen,
  neverHeard,
  nobodyLeaves,
  noFreeReply,
  onlyOneReply,
  silentStart,
  tooFewEndings,
} from '../problems/flow.ts';
import { wrongCount } from '../problems/shape.ts';
import type { Path } from '../source.ts';
import { beatsOf, type Checking, repliesOf, under } from './walk.ts';

const MOST_REPLIES = 5;
const FEWEST_ENDINGS = 3;

export function checkTurns(checking: Checking): void {
  const { file, complain } = checking;
  for (const { id, beat, path } of beatsOf(file)) {
    const replies = Object.values(beat.replies);
    const at = [...path, 'replies'];
    if (replies.length === 0 || replies.length > MOST_REPLIES) {
      complain(wrongCount('replies', replies.length, 2, MOST_REPLIES), at, 'key');
    } else if (replies.every(({ when }) => when)) complain(noFreeReply(id), at, 'key');
    else if (replies.length === 1) complain(onlyOneReply(id), at, 'key');
  }
  for (const { reply, path } of repliesOf(file)) {
    if (reply.hears) checkChoice(checking, reply.hears, [...path, 'hears'], 'hears');
    checkChoice(checking, reply.then, [...path, 'then'], 'then');
  }
  for (const [id, { tonight }] of Object.entries(file.endings)) {
    checkChoice(checking, tonight, ['endings', id, 'tonight'], 'tonight');
  }
  const endings = Object.values(file.endings);
  if (endings.length < FEWEST_ENDINGS) complain(tooFewEndings(endings.length), ['endings'], 'key');
  if (endings.every(({ outcome }) => outcome !== 'lost'))
    complain(nobodyLeaves(), ['endings'], 'key');
  const first = under(file.beats, file.start);
  if (first && !first.lines?.some(({ when }) => when === undefined)) {
    complain(silentStart(file.start), ['start']);
  }
}

/** A list of which the first whose `when` holds is taken: only the last may be without one. */
function checkChoice(
  { complain }: Checking,
  choices: readonly { readonly when?: unknown }[],
  path: Path,
  name: string,
): void {
  for (const [place, { when }] of choices.entries()) {
    const last = place === choices.length - 1;
    if (last && when) complain(lastNeedsNoWhen(name), [...path, place, 'when'], 'key');
    if (!last && !when) complain(neverHeard(name), [...path, place]);
  }
}
