/** A mistake in a file that a trainer wrote: where it is, what is wrong and how to mend it. */

export type Severity = 'error' | 'warning';

/** A place in a file. Lines and columns count from 1; columns and lengths are UTF-16 units. */
export interface Place {
  readonly line: number;
  readonly column: number;
  readonly length?: number;
}

/** What is wrong, wherever it may be. */
export interface Complaint {
  /** `A` and three digits; `docs/problems.md` has a section for each. */
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  /** What to do about it, as an instruction. */
  readonly mend: string;
}

export interface Problem extends Complaint, Place {
  readonly file: string;
}

/** One entry of the catalogue: call it with the particulars to get a complaint. */
export interface Kind<Particulars extends unknown[]> {
  (...particulars: Particulars): Complaint;
  readonly code: string;
  readonly severity: Severity;
}

/** Makes an entry of the catalogue from its code and its words. */
export function kind<Particulars extends unknown[]>(
  code: string,
  severity: Severity,
  words: (...particulars: Particulars) => readonly [message: string, mend: string],
): Kind<Particulars> {
  const complain = (...particulars: Particulars): Complaint => {
    const [message, mend] = words(...particulars);
    return { code, severity, message, mend };
  };
  return Object.assign(complain, { code, severity });
}

/** Characters of a file that a message repeats. */
const LONGEST_QUOTE = 60;

/** The author's own words as a message repeats them: never more than fits. */
export function short(words: string): string {
  return words.length > LONGEST_QUOTE ? `${words.slice(0, LONGEST_QUOTE)}…` : words;
}

/** One line of a report: `file:line:column: CODE message (how to mend it)`. */
export function describeProblem(problem: Problem): string {
  const { file, line, column, code, severity, message, mend } = problem;
  const word = severity === 'warning' ? ' warning:' : '';
  return `${file}:${line}:${column}: ${code}${word} ${message} (${mend})`;
}
