/** A language as the reader takes it: its files of rules, and how its verbs change. */
import type { Forms } from './notation/rules.ts';

export interface Language {
  /** `en`, `es`, `id`, `sr`. */
  readonly tag: string;
  /** Counted up whenever the rules come to see something else: a stored reading names it. */
  readonly edition: number;
  /** Texts of the files of rules. */
  readonly rules: readonly string[];
  readonly forms: Forms;
  /**
   * How many letters at the end of a word are never taken for a slip, because they carry the
   * person, the case or the number; none unless it is told.
   */
  readonly steady?: number;
}
