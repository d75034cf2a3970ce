/** What the reader sees in typed words: the moves, the words that show each, and why. */
import type { Move } from '../scenario/vocabulary.ts';
import type { Reason } from './reasons.ts';

export interface Finding {
  readonly move: Move;
  /** UTF-16 offsets into the text, end exclusive, on code-point boundaries. */
  readonly start: number;
  readonly end: number;
  /** What kind of words they are, beyond the move: an excuse may name somebody else, or a rule. */
  readonly reason: Reason;
  /** Name of the rule that saw it, as it stands in the language's folder. */
  readonly rule: string;
  /** A better way to say it, built from the words where possible; only for what costs something. */
  readonly better?: string;
}

/** The findings in the order of the text; each move at most once. */
export interface Reading {
  /** Tag of the language that was read: `en`, `es`, `id`, `sr`. */
  readonly language: string;
  /** Which edition of the reader it was: `en-1`. A later one may see more. */
  readonly reader: string;
  readonly findings: readonly Finding[];
}

/** Reads one language. Never throws; any text takes time in proportion to its length. */
export interface Reader {
  readonly language: string;
  readonly version: string;
  read(text: string): Reading;
}
