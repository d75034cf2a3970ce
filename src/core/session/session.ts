/**
 * A session: a scenario, how it was set up, and what has happened. Everything else is made from
 * these, so a session can be rebuilt from its log at any time. `advance.ts` says how it goes on.
 */
import { begin } from '../dialogue/beat.ts';
import type { Ledger } from '../dialogue/ledger.ts';
import type { Ruling } from '../dialogue/rules.ts';
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

export const logOf = ({ setup, events }: Session): SessionLog => ({ setup, events });

/** What the trainee's reply acts out, then what the customer's lines do. */
export const cuesOf = (reply: Reply | undefined, { spoken }: Ledger): readonly Cue[] => [
  ...(reply?.cues ?? []),
  ...spoken.flatMap(({ cues }) => cues ?? []),
];
