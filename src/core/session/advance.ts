/**
 * How a session goes on: one event at a time, or a whole log from its beginning. The same log
 * always gives the same talk.
 *
 *     const run = runOf(scenario, setup.variant);
 *     const session = replay(scenario, { setup, events }, run);
 *     const next = advance(session, { type: 'reply', reply: 'counter/sorry', at: 4200 }, run);
 */
import { offered } from '../dialogue/beat.ts';
import type { Ledger } from '../dialogue/ledger.ts';
import type { Run, TalkEvent } from '../dialogue/step.ts';
import { typedReply } from '../dialogue/typed.ts';
import type { Reply, Scenario } from '../scenario/scenario.ts';
import { LONGEST_TYPED, type SessionEvent, type SessionLog } from './events.ts';
import { beginSession, cuesOf, type Session } from './session.ts';
import { transcribe } from './transcript.ts';

/** The session after the event; the same session where the event is not possible now. */
export function advance(session: Session, event: SessionEvent, run: Run): Session {
  const { scenario, ledger: before } = session;
  const timed = onTime(session, event);
  const possible = possibleNow(scenario, before, timed);
  if (!possible) return session;
  const after = run(before, possible);
  if (after === before) return session;
  const reply = replyOf(scenario, before, timed);
  const taken = after.turn > before.turn;
  return {
    ...session,
    ledger: after,
    events: [...session.events, timed],
    turns: taken
      ? [
          ...session.turns,
          { number: after.turn, rulings: after.rulings, after, ...(reply && { reply }) },
        ]
      : session.turns,
    transcript: transcribe(scenario, session.transcript, reply, before, after),
    fresh: session.transcript.length,
    cues: cuesOf(reply, after),
    earlier: after.scenes === before.scenes ? [...session.earlier, ...session.cues] : [],
  };
}

/** Plays a log from its beginning. Events that the scenario does not know are passed over. */
export const replay = (scenario: Scenario, { setup, events }: SessionLog, run: Run): Session =>
  events.reduce((session, event) => advance(session, event, run), beginSession(scenario, setup));

/** Time is whole and never goes back, whatever a device's clock may do. */
function onTime({ events }: Session, event: SessionEvent): SessionEvent {
  const last = events.at(-1)?.at ?? 0;
  const at = Number.isFinite(event.at) ? Math.max(last, Math.floor(event.at)) : last;
  return at === event.at ? event : { ...event, at };
}

/** The event without its time, or nothing where it cannot happen now. */
function possibleNow(
  scenario: Scenario,
  ledger: Ledger,
  event: SessionEvent,
): TalkEvent | undefined {
  if (ledger.ended) return undefined;
  switch (event.type) {
    case 'reply':
      return offered(scenario, ledger, event.reply) && event;
    case 'typed':
      return readable(event) ? event : undefined;
    case 'go-on':
      return ledger.left.length > 0 ? event : undefined;
    case 'silence':
      return event;
    default:
      return undefined;
  }
}

function readable({ text, moves }: Extract<SessionEvent, { type: 'typed' }>): boolean {
  return (
    text.trim() !== '' &&
    text.length <= LONGEST_TYPED &&
    moves.every(({ start, end }) => start >= 0 && start <= end && end <= text.length)
  );
}

function replyOf(scenario: Scenario, before: Ledger, event: SessionEvent): Reply | undefined {
  if (event.type === 'reply') return offered(scenario, before, event.reply);
  if (event.type !== 'typed') return undefined;
  return typedReply(event, event.match ? offered(scenario, before, event.match) : undefined);
}
