/**
 * A session: a scenario, how it was set up, and what has happened. Everything else is made from
 * these by the machine, so a session can be rebuilt from its log at any time, and the same log
 * always gives the same talk.
 *
 *     const session = replay(scenario, { setup, events });
 *     const next = advance(session, { type: 'reply', reply: 'at-the-counter/sorry', at: 4200 });
 */
import { initialTransition, transition } from 'xstate';
import type { Ledger } from '../dialogue/ledger.ts';
import { type CustomerMachine, type MachineEvent, machineOf } from '../dialogue/machine.ts';
import { moodOf } from '../dialogue/mood.ts';
import type { Ruling } from '../dialogue/rulings.ts';
import { offered } from '../dialogue/step.ts';
import { typedReply } from '../dialogue/typed.ts';
import type { Reply, Scenario } from '../scenario/scenario.ts';
import type { SessionEvent, SessionLog, SessionSetup } from './events.ts';
import type { Utterance } from './moment.ts';
import { transcribe } from './transcript.ts';

/** One turn of the trainee's: what was said, and what it came to. A silence has no reply. */
export interface Turn {
  /** From 1. */
  readonly number: number;
  readonly reply?: Reply;
  readonly rulings: readonly Ruling[];
  /** The ledger as the turn left it. */
  readonly after: Ledger;
}

type Snapshot = ReturnType<typeof initialTransition<CustomerMachine>>[0];

export interface Session {
  readonly scenario: Scenario;
  readonly setup: SessionSetup;
  readonly machine: CustomerMachine;
  readonly snapshot: Snapshot;
  readonly opening: Ledger;
  readonly events: readonly SessionEvent[];
  readonly turns: readonly Turn[];
  readonly transcript: readonly Utterance[];
  /** Place in the transcript where the last event's utterances begin. */
  readonly fresh: number;
}

/** The longest text that can be typed as one reply, in UTF-16 units. */
export const LONGEST_TYPED = 500;

export const ledgerOf = (session: Session): Ledger => session.snapshot.context;

export function beginSession(scenario: Scenario, setup: SessionSetup): Session {
  const machine = machineOf(scenario, setup.variant);
  const [snapshot] = initialTransition(machine);
  const opening = snapshot.context;
  const transcript = transcribe(scenario, [], undefined, opening, opening);
  return {
    scenario,
    setup,
    machine,
    snapshot,
    opening,
    events: [],
    turns: [],
    transcript,
    fresh: 0,
  };
}

/** The session after the event; the same session where the event is not possible now. */
export function advance(session: Session, event: SessionEvent): Session {
  const { scenario } = session;
  const before = ledgerOf(session);
  const timed = onTime(session, event);
  const heard = machineEvent(scenario, before, timed);
  if (!heard) return session;
  const [snapshot] = transition(session.machine, session.snapshot, heard);
  const after = snapshot.context;
  if (after === before) return session;
  const reply = replyOf(scenario, before, timed);
  const taken = after.turn > before.turn;
  return {
    ...session,
    snapshot,
    events: [...session.events, timed],
    turns: taken
      ? [
          ...session.turns,
          { number: after.turn, rulings: after.rulings, after, ...(reply && { reply }) },
        ]
      : session.turns,
    transcript: transcribe(scenario, session.transcript, reply, before, after),
    fresh: session.transcript.length,
  };
}

/** Plays a log from its beginning. Events that the scenario does not know are passed over. */
export const replay = (scenario: Scenario, { setup, events }: SessionLog): Session =>
  events.reduce(advance, beginSession(scenario, setup));

export const logOf = ({ setup, events }: Session): SessionLog => ({ setup, events });

/** Time is whole and never goes back, whatever a device's clock may do. */
function onTime({ events }: Session, event: SessionEvent): SessionEvent {
  const last = events.at(-1)?.at ?? 0;
  const at = Number.isFinite(event.at) ? Math.max(last, Math.floor(event.at)) : last;
  return at === event.at ? event : { ...event, at };
}

/** The event as the machine knows it, or nothing where it cannot happen now. */
function machineEvent(
  scenario: Scenario,
  ledger: Ledger,
  event: SessionEvent,
): MachineEvent | undefined {
  if (ledger.ended) return undefined;
  switch (event.type) {
    case 'reply':
      return offered(scenario, ledger, event.reply)
        ? { type: event.reply as `${string}/${string}` }
        : undefined;
    case 'typed':
      return readable(event) ? event : undefined;
    case 'go-on':
      return ledger.left.length > 0 ? { type: 'go-on' } : undefined;
    case 'silence':
      return { type: 'silence' };
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

/** Mood after a turn, as it can be seen. */
export const moodAfter = ({ after }: Turn) => moodOf(after.feeling);
