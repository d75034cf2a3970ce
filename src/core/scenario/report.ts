/** Collects the problems of one file: many at once, but never without bound. */
import { nearest } from './near.ts';
import type { Complaint, Place, Problem } from './problem.ts';

/** More than this nobody reads, and a hostile file must not fill the memory. */
export const MOST_PROBLEMS = 100;

export interface Report {
  /** Whether an error was found; warnings alone do not fail a file. */
  readonly failed: boolean;
  add(complaint: Complaint, place: Place): void;
  /** The candidate that was most likely meant; not looked for once nobody would read it. */
  suggest(word: string, candidates: Iterable<string>): string | undefined;
  /**
   * From here on, problems on lines that have an error already are left out: they come from
   * the same mistake.
   */
  closeStage(): void;
  /** In the order of the file, at most `MOST_PROBLEMS`; errors are kept before warnings. */
  list(): readonly Problem[];
}

export function createReport(file: string): Report {
  const errors: Problem[] = [];
  const warnings: Problem[] = [];
  const seen = new Set<string>();
  let explained: ReadonlySet<number> = new Set();

  return {
    get failed() {
      return errors.length > 0;
    },
    add(complaint, place) {
      const list = complaint.severity === 'error' ? errors : warnings;
      if (list.length >= MOST_PROBLEMS || explained.has(place.line)) return;
      const key = `${complaint.code}:${place.line}:${place.column}:${complaint.message}`;
      if (seen.has(key)) return;
      seen.add(key);
      list.push({ ...complaint, ...place, file });
    },
    suggest(word, candidates) {
      return errors.length < MOST_PROBLEMS ? nearest(word, candidates) : undefined;
    },
    closeStage() {
      explained = new Set(errors.map((problem) => problem.line));
    },
    list() {
      return [...errors, ...warnings]
        .slice(0, MOST_PROBLEMS)
        .sort((a, b) => a.line - b.line || a.column - b.column);
    },
  };
}
