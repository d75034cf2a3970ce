/** Whole talks, chosen by what only looks like chance: the same ones each time. */
import type { Run } from '../../../src/core/dialogue/step.ts';
import type { Scenario } from '../../../src/core/scenario/scenario.ts';
import { USUAL } from '../../../src/core/scenario/vocabulary.ts';
import { advance } from '../../../src/core/session/advance.ts';
import type { SessionEvent, SessionSetup } from '../../../src/core/session/events.ts';
import type { Moment } from '../../../src/core/session/moment.ts';
import { momentOf } from '../../../src/core/session/now.ts';
import { hash } from '../../../src/core/session/order.ts';
import { beginSession, type Session } from '../../../src/core/session/session.ts';

export const SETUP: SessionSetup = { seed: 7, variant: USUAL, patience: 'off' };

/** Milliseconds between two events. */
const PACE = 4000;

/** One talk to its end: mostly heard out, any reply as likely as another. */
export function randomTalk(scenario: Scenario, run: Run, number: number): Session {
  let session = beginSession(scenario, SETUP);
  for (let at = 0; !session.ledger.ended; at += PACE) {
    session = advance(session, choose(momentOf(session), hash(number, String(at)), at), run);
  }
  return session;
}

function choose({ left, replies }: Moment, chance: number, at: number): SessionEvent {
  if (left > 0 && chance % 4 !== 0) return { type: 'go-on', at };
  return { type: 'reply', reply: replies[(chance >>> 2) % replies.length]?.id ?? '', at };
}
