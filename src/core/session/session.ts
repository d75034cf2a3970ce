/**
 * A session: a scenario, how it was set up, and what has happened. Everything else is made from
 * these by the machine, so a session can be rebuilt from its log at any time, and the same log
 * always gives the same talk.
 *
 *     const run = runOf(scenario, setup.variant);
 *     const session = replay(scenario, { setup, events }, run);
 *     const next = advance(session, { type: 'reply', reply: 'counter/sorry', at: 4200 }, run);
 */
import type { Ledger } from '../dialogue/ledger.ts';
import type { Ruling } from '../dialogue/rules.ts';
import { begin, offered, type Run, type TalkEvent } from '../dialogue/step.ts';
import { typedReply } from '../dialogue/typed.ts';
import type { Reply, Scenario } from '../scenario/scenario.ts';
import type { Cue } from '../scenario/vocabulary.ts';
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

export interface Session {
  readonly scenario: Scenario;
  readonly setup: SessionSetup;
  readonly opening: Ledger;
  readonly ledger: Ledger;
  readonly events: readonly SessionEvent[];
  readonly turns: readonly Turn[];
  readonly transcript: readonly Utterance[];
  /** Place in the transcript where the last event's utterances begin. */
  readonly fresh: number;
  /** Cues of the last event. */
  readonly cues: readonly Cue[];
  /** Cues of the same scene before it. */
  readonly earlier: readonly Cue[];
}

/** The longest text that can be typed as one reply, in UTF-16 units. */
export const LONGEST_TYPED = 500;

export function beginSession(scenario: Scenario, setup: SessionSetup): Session {
  const opening = begin(scenario, setup.variant);
  const transcript = transcribe(scenario, [], undefined, opening, opening);
  return {
    scenario,
    setup,
    opening,
    ledger: opening,
    events: [],
    turns: [],
    transcript,
    fresh: 0,
    cues: cuesOf(undefined, opening),
    earlier: [],
  };
}

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

/** What the trainee's reply acts out, then what the customer's lines do. */
const cuesOf = (reply: Reply | undefined, { spoken }: Ledger): readonly Cue[] => [
  ...(reply?.cues ?? []),
  ...spoken.flatMap(({ cues }) => cues ?? []),
];

/** Plays a log from its beginning. Events that the scenario does not know are passed over. */
export const replay = (scenario: Scenario, { setup, events }: SessionLog, run: Run): Session =>
  events.reduce((session, event) => advance(session, event, run), beginSession(scenario, setup));

export const logOf = ({ setup, events }: Session): SessionLog => ({ setup, events });

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
