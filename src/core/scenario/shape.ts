/** Plain values → a file in the shape of a schema, or complaints in a trainer's words. */
import * as z from 'zod/mini';
import { nearest } from './near.ts';
import type { Complaint } from './problem.ts';
import {
  badAmount,
  badId,
  badLanguage,
  empty,
  lineSaysNothing,
  missingKey,
  notInList,
  tooLong,
  unknownKey,
  wrongKind,
  wrongVersion,
} from './problems/shape.ts';
import type { Report } from './report.ts';
import type { Path, Plain, Source } from './source.ts';

type Issue = z.core.$ZodIssue;

/** Reads a source in the shape of a schema; undefined, and problems, where it has another. */
export function readShape<Schema extends z.ZodMiniType>(
  schema: Schema,
  source: Source,
  report: Report,
): z.output<Schema> | undefined {
  const read = z.safeParse(schema, source.value);
  if (read.success) return read.data;
  for (const issue of read.error.issues) reportIssue(issue, [], source, report);
  return undefined;
}

function reportIssue(issue: Issue, above: Path, source: Source, report: Report): void {
  const path = [...above, ...issue.path];
  switch (issue.code) {
    case 'invalid_union':
      for (const inner of meantBranch(issue.errors)) reportIssue(inner, path, source, report);
      return;
    case 'unrecognized_keys':
      for (const key of issue.keys) {
        const known = issue.message.split(' ');
        const complaint = unknownKey(key, known, nearest(key, known));
        report.add(complaint, source.place([...path, key], 'key'));
      }
      return;
    case 'invalid_key':
      report.add(badId(lastOf(path)), source.place(path, 'key'));
      return;
    default: {
      const value = source.at(path);
      if (value === undefined) {
        const owner = lastOf(path.slice(0, -1));
        report.add(missingKey(lastOf(path), owner), source.place(path.slice(0, -1), 'key'));
      } else report.add(complaintAbout(issue, value, lastOf(path)), source.place(path));
    }
  }
}

/**
 * What was meant where one of several kinds may stand: the kind that the value is, whatever else
 * may be wrong with it.
 */
function meantBranch(branches: readonly (readonly Issue[])[]): readonly Issue[] {
  const fitting = branches.find((issues) =>
    issues.every(({ code, path }) => code !== 'invalid_type' || path.length > 0),
  );
  if (fitting) return fitting;
  const [first = []] = branches;
  const expected = branches.flatMap((issues) =>
    issues.flatMap((issue) => (issue.code === 'invalid_type' ? [issue.expected] : [])),
  );
  const [issue] = first;
  return issue ? [{ ...issue, message: [...new Set(expected)].join(' ') }] : [];
}

function complaintAbout(issue: Issue, value: Plain, key: string): Complaint {
  if (value === '') return empty(key);
  const written = typeof value === 'string' ? value : '';
  switch (issue.code) {
    case 'invalid_type': {
      const wanted = branchWords(issue.message) ?? KINDS[issue.expected] ?? 'something else';
      return wrongKind(wanted, foundIn(value));
    }
    case 'invalid_value': {
      if (typeof value !== 'string') return wrongKind('one word', foundIn(value));
      if (issue.message === 'version') return wrongVersion(written);
      const words = issue.values.map(String);
      return notInList(written, words, nearest(written, words));
    }
    case 'too_big':
      return tooLong(written.length, Number(issue.maximum));
    case 'too_small':
      return empty(key);
    default:
      return EXPECTED[issue.message]?.(written) ?? wrongKind('something else', foundIn(value));
  }
}

/** By what a rule of the schema says it expected. */
const EXPECTED: Readonly<Record<string, (written: string) => Complaint>> = {
  id: badId,
  amount: badAmount,
  language: badLanguage,
  line: lineSaysNothing,
};

const KINDS: Readonly<Record<string, string>> = {
  string: 'a text',
  object: 'keys with values',
  record: 'keys with values',
  array: 'a list with dashes',
};

/** `string object` → "a text or keys with values"; undefined where it names no kinds. */
function branchWords(message: string): string | undefined {
  const words = message.split(' ').map((kind) => KINDS[kind]);
  return words.every((word) => word !== undefined) ? [...new Set(words)].join(' or ') : undefined;
}

function foundIn(value: Plain): string {
  if (typeof value === 'string') return 'a text';
  return Array.isArray(value) ? 'a list' : 'keys with values';
}

function lastOf(path: Path): string {
  const name = path.findLast((step) => typeof step === 'string');
  return name === undefined ? '' : String(name);
}
