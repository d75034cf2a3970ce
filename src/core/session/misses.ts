/** Typed words that nobody foresaw: how many in a row, and what may have been meant. */
import { matchTyped } from '../dialogue/match.ts';
import { UNFORESEEN } from '../dialogue/typed.ts';
import type { Session } from './session.ts';

/** From this many in a row on, the authored replies that come nearest are shown. */
export const MISSES_UNTIL_ASKED = 2;

/** How many typed replies in a row, up to now and in this beat, came near no authored one. */
export function missesHere({ turns, ledger, opening }: Session): number {
  let misses = 0;
  for (let place = turns.length - 1; place >= 0; place -= 1) {
    const { reply, after } = turns[place] ?? {};
    // A silence is no try.
    if (!reply) continue;
    const before = turns[place - 1]?.after ?? opening;
    if (reply.id !== UNFORESEEN) break;
    if (after?.place !== ledger.place || before.place !== ledger.place) break;
    misses += 1;
  }
  return misses;
}

/**
 * Ids of the authored replies, open now, that the last typed words come nearest to: at most three,
 * and none before the second miss in a row. It reads the log alone, so it is the same after a
 * return.
 */
export function suggestionsOf(session: Session): readonly string[] {
  const { scenario, ledger, events } = session;
  if (ledger.ended || missesHere(session) < MISSES_UNTIL_ASKED) return [];
  const last = events.findLast((event) => event.type === 'typed');
  return last ? matchTyped(scenario, ledger, last).nearest : [];
}
