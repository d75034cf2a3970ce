/** Going back in a talk: the part of a log that led up to a turn, so that it can be said differently. */
import type { Run } from '../dialogue/step.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { advance } from './advance.ts';
import type { SessionLog } from './events.ts';
import { beginSession } from './session.ts';

/** The log up to where the trainee's turn `turn` (from 1) had yet to be taken. */
export function rewind(
  scenario: Scenario,
  { setup, events }: SessionLog,
  turn: number,
  run: Run,
): SessionLog {
  let session = beginSession(scenario, setup);
  for (const event of events) {
    const next = advance(session, event, run);
    if (next.turns.length >= turn) break;
    session = next;
  }
  return { setup, events: session.events };
}
