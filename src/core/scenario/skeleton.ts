/**
 * Writes a translation file for somebody to fill in: every passage of a scenario with an empty
 * place beside it, and whatever was translated already.
 */
import type { Unreacted } from './assemble.ts';
import { type Passage, passagesOf } from './passages.ts';
import type { TranslatedPassage, Translation } from './translation.ts';
import type { Move } from './vocabulary.ts';

const WIDTH = 100;

export interface Skeleton {
  /** The whole file. */
  readonly text: string;
  /** Ids with nothing in `to` yet. */
  readonly missing: readonly string[];
  /** Ids whose source has changed since they were translated. */
  readonly stale: readonly string[];
  /** Ids that the scenario does not have; kept at the end of the file. */
  readonly unknown: readonly string[];
}

/** @param comments What stood above a passage, by its id; above everything, under `''`. */
export function skeletonOf(
  scenario: Unreacted,
  language: string,
  before?: Translation,
  comments: ReadonlyMap<string, readonly string[]> = new Map(),
): Skeleton {
  const passages = passagesOf(scenario);
  const known = new Set(passages.map(({ id }) => id));
  const kept = new Map(Object.entries(before?.lines ?? {}));
  const done = [...kept.values()].filter(
    ({ from, was, to }) => to !== '' && from && was === undefined,
  );
  const alike = new Map(done.map((entry) => [entry.from, entry]));
  const unknown = [...kept].filter(([id]) => !known.has(id));
  const entries = passages.map(
    (passage) => [passage, updated(passage, kept.get(passage.id), alike)] as const,
  );
  const write = (id: string, entry: TranslatedPassage, shown?: Passage['shows']) => [
    ...(comments.get(id) ?? []).map((comment) => `  ${comment}`),
    `  ${id}:`,
    ...passageLines(entry, shown ?? {}),
  ];
  const lines = [
    ...(comments.get('') ?? []),
    'amends: 1',
    `translates: ${scenario.slug}`,
    `language: ${language}`,
    'lines:',
    ...entries.flatMap(([{ id, shows }, entry]) => write(id, entry, shows)),
    ...unknown.flatMap(([id, entry]) => write(id, entry)),
  ];
  return {
    text: `${lines.join('\n')}\n`,
    missing: entries.filter(([, { to }]) => to === '').map(([{ id }]) => id),
    stale: entries.filter(([, { was }]) => was !== undefined).map(([{ id }]) => id),
    unknown: unknown.map(([id]) => id),
  };
}

/**
 * What was translated, beside what the scenario says now. Where nothing is, the same words
 * translated elsewhere: a better line is often said somewhere, and ids of passages change.
 */
function updated(
  { text, shows }: Passage,
  own: TranslatedPassage | undefined,
  alike: ReadonlyMap<string, TranslatedPassage>,
): TranslatedPassage {
  const before = own?.to ? own : (alike.get(text) ?? own);
  const { from = text, was, to = '' } = before ?? {};
  // What a stale translation was made from is what it said when somebody last looked at both.
  const older = was ?? (to !== '' && from !== text ? from : undefined);
  const moves = Object.keys(shows ?? {}) as Move[];
  const more = before === own ? (Object.keys(own?.shows ?? {}) as Move[]) : [];
  const all = [...new Set([...moves, ...more])];
  return {
    from: text,
    ...(older !== undefined && older !== text && { was: older }),
    ...(all.length > 0 && {
      shows: Object.fromEntries(all.map((move) => [move, before?.shows?.[move] ?? ''])),
    }),
    to,
  };
}

function passageLines(entry: TranslatedPassage, source: Passage['shows'] & {}): string[] {
  const { from, was, shows, to } = entry;
  const moves = Object.entries(shows ?? {}) as [Move, string][];
  return [
    ...field('from', from, 4),
    ...(was === undefined ? [] : field('was', was, 4)),
    ...field('to', to, 4),
    ...(moves.length > 0 ? ['    shows:'] : []),
    ...moves.flatMap(([move, words]) => {
      const [first = '', ...rest] = field(move, words, 6);
      const asked = source[move];
      // Only while it is empty: afterwards the words of the translation say it themselves.
      const hint = words === '' && asked ? `  # ${asked === from ? 'all of it' : asked}` : '';
      return [first + hint, ...rest];
    }),
  ];
}

/** A key with a text, such that the reader of scenarios reads just that text. */
function field(key: string, text: string, indent: number): string[] {
  const start = `${' '.repeat(indent)}${key}:`;
  if (text === '') return [start];
  if (isPlain(text) && start.length + 1 + text.length <= WIDTH) return [`${start} ${text}`];
  return [`${start} >-`, ...folded(text, indent + 2)];
}

/** Nothing in it that means something else to YAML, or looks to a reader as if it did. */
function isPlain(text: string): boolean {
  return /^[\p{L}\p{N}¿¡]/u.test(text) && !/:(?:\s|$)|\s#/.test(text);
}

function folded(text: string, indent: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && indent + line.length + 1 + word.length > WIDTH) {
      lines.push(line);
      line = '';
    }
    line = line === '' ? word : `${line} ${word}`;
  }
  lines.push(line);
  return lines.map((each) => ' '.repeat(indent) + each);
}
