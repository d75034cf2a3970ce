/** Plain values → a file in the shape of a schema, or complaints in a trainer's words. */
import * as z from 'zod/mini';
import type { Complaint } from './problem.ts';
import {
  badAmount,
  badId,
  badLanguage,
  badReplyId,
  badScore,
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
      for (const inner of meantBranch(issue.errors, source.at(path))) {
        reportIssue(inner, path, source, report);
      }
      return;
    case 'unrecognized_keys':
      for (const key of issue.keys) {
        const known = issue.message.split(' ');
        const complaint = unknownKey(key, known, report.suggest(key, known));
        report.add(complaint, source.place([...path, key], 'key'));
      }
      return;
    case 'invalid_key':
      report.add(complaintAboutKey(issue, lastOf(path), report), source.place(path, 'key'));
      return;
    default: {
      const value = source.at(path);
      if (value === undefined) {
        const owner = lastOf(path.slice(0, -1));
        report.add(missingKey(lastOf(path), owner), source.place(path.slice(0, -1), 'key'));
      } else {
        report.add(complaintAbout(issue, value, lastOf(path), report), source.place(path));
      }
    }
  }
}

/**
 * What was meant where one of several kinds may stand: the kind that the value is, whatever else
 * may be wrong with it.
 */
function meantBranch(
  branches: readonly (readonly Issue[])[],
  value: Plain | undefined,
): readonly Issue[] {
  const misfits = branches.map((issues) => issues.find((issue) => isOfOtherKind(issue, value)));
  const meant = branches[misfits.indexOf(undefined)];
  if (meant) return meant;
  const [first] = misfits;
  const kinds = misfits.map((issue) =>
    issue?.code === 'invalid_type' ? issue.expected : 'string',
  );
  return first ? [{ ...first, message: [...new Set(kinds)].join(' ') }] : [];
}

function isOfOtherKind({ code, path }: Issue, value: Plain | undefined): boolean {
  if (path.length > 0) return false;
  return code === 'invalid_type' || (code === 'invalid_value' && typeof value !== 'string');
}

function complaintAbout(issue: Issue, value: Plain, key: string, report: Report): Complaint {
  if (value === '') return empty(key);
  const written = typeof value === 'string' ? value : '';
  switch (issue.code) {
    case 'invalid_type': {
      const wanted = branchWords(issue.message) ?? KINDS[issue.expected] ?? 'something else';
      const bare = typeof value === 'string' && LISTS_OF_LINES.has(key);
      return wrongKind(wanted, foundIn(value), bare ? 'write `says:` before the words' : undefined);
    }
    case 'invalid_value': {
      if (typeof value !== 'string') {
        return wrongKind(branchWords(issue.message) ?? 'one word', foundIn(value));
      }
      if (issue.message === 'version') return wrongVersion(written);
      const words = issue.values.map(String);
      return notInList(written, words, report.suggest(written, words));
    }
    case 'too_big':
      return tooLong(written.length, Number(issue.maximum));
    case 'too_small':
      return empty(key);
    default:
      return EXPECTED[issue.message]?.(written) ?? wrongKind('something else', foundIn(value));
  }
}

function complaintAboutKey(
  { issues }: z.core.$ZodIssueInvalidKey,
  key: string,
  report: Report,
): Complaint {
  const [issue] = issues;
  if (issue?.code !== 'invalid_value') return badId(key);
  const words = issue.values.map(String);
  return notInList(key, words, report.suggest(key, words));
}

/** Keys of lists in which somebody may well write the bare words. */
const LISTS_OF_LINES: ReadonlySet<string> = new Set(['lines', 'hears', 'tonight']);

/** By what a rule of the schema says it expected. */
const EXPECTED: Readonly<Record<string, (written: string) => Complaint>> = {
  id: badId,
  amount: badAmount,
  language: badLanguage,
  line: lineSaysNothing,
  reply: badReplyId,
  score: badScore,
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
