/**
 * What can happen in a session, and the log of it. The log is the only truth: the machine, the
 * Moment and the score are all made from it again whenever they are needed.
 */
import type { Reason } from '../language/reasons.ts';
import type { Move } from '../scenario/vocabulary.ts';

/** Milliseconds since the session began; whole and never going back. */
export type At = number;

/** The longest text that can be typed as one reply, in UTF-16 units. */
export const LONGEST_TYPED = 500;

/** The longest better line that is kept beside typed words, in UTF-16 units. */
export const LONGEST_BETTER = 2 * LONGEST_TYPED;

export interface Evidence {
  readonly move: Move;
  /** UTF-16 offsets into the text, end exclusive. */
  readonly start: number;
  readonly end: number;
  /**
   * Why the words count as the move, and how they could be said better, as the reader saw it. Logs
   * of older editions have neither; one of a newer may have a reason that is not known here.
   */
  readonly reason?: Reason;
  readonly better?: string;
}

export type SessionEvent =
  | { readonly type: 'reply'; readonly reply: string; readonly at: At }
  | {
      readonly type: 'typed';
      readonly text: string;
      readonly language: string;
      /** What the reader saw, and which reader it was: a later one may see more. */
      readonly moves: readonly Evidence[];
      readonly reader: string;
      /** The authored reply it comes nearest to; it decides where the talk goes. */
      readonly match?: string;
      readonly at: At;
    }
  | { readonly type: 'go-on'; readonly at: At }
  | { readonly type: 'silence'; readonly at: At };

/** How a session is set up. Nothing here changes once it has begun. */
export interface SessionSetup {
  /** Any 32-bit whole number: orders the replies, and picks the variant where none is named. */
  readonly seed: number;
  readonly variant: string;
  /** Multiplies the time a customer waits; `off` on a first play. */
  readonly patience: 'off' | 'relaxed' | 'usual';
}

export interface SessionLog {
  readonly setup: SessionSetup;
  readonly events: readonly SessionEvent[];
}
