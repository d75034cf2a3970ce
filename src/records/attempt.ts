/** One play of a scenario, as it is kept on the device. */
import type { Scenario } from '../core/scenario/scenario.ts';
import type { Result } from '../core/score/result.ts';
import type { SessionLog } from '../core/session/events.ts';

/** From the most help to the least; nothing is locked. */
export const LEVELS = ['coached', 'alone', 'typed', 'another-temperament'] as const;
export type Level = (typeof LEVELS)[number];

/** "Write it down": what patterns are made of. Never a person's name as the cause. */
export interface IncidentNote {
  readonly what: string;
  readonly cause: string;
  readonly did: string;
}

export interface Attempt {
  readonly id: string;
  readonly slug: string;
  readonly level: Level;
  /** Milliseconds since 1970, from the device's clock. */
  readonly started: number;
  /** The scenario as it was when played: a later edition never changes an old attempt. */
  readonly scenario: Scenario;
  readonly log: SessionLog;
  /** Frozen when the talk ends. */
  readonly result?: Result;
  readonly note?: IncidentNote;
  /** The attempt and turn that this one says differently. */
  readonly from?: { readonly attempt: string; readonly turn: number };
}
