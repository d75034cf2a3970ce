/**
 * Examples in the documentation: read out of a page and put into a whole file, so that every
 * example can be checked. The line that opens an example says where it stands:
 *
 *     ```yaml bad customer/mood          in place of that key and what is below it
 *     ```yaml bad title..setting         in place of all keys from one to the other
 *     ```yaml mended +customer           added at the end of what is below that key
 *     ```yaml example +                  added at the end of the file
 *     ```yaml example whole              a file of its own
 *     ```yaml bad playthrough:turns      the same in a playthrough file
 *     ```yaml bad translation:lines>title the same in a translation, where `>` parts the keys
 *     ```yaml bad brief x2000            its first line so many times
 *     ```yaml bad start & +beats         two pieces, with a line `# …` between them
 *
 * Everything works on lines of text, because a bad example may be no YAML at all.
 */

export type Target = 'scenario' | 'playthrough' | 'translation';

export interface Example {
  /** The heading it stands under, without the signs before it. */
  readonly section: string;
  /** The first word: `bad`, `mended`, `example`. */
  readonly role: string;
  readonly target: Target;
  readonly place: string;
  readonly text: string;
  /** Line of the page, from 1. */
  readonly line: number;
}

/** Marks the line at which a problem is expected; taken out before checking. */
const HERE = /[ \t]*# <- here$/;

const FENCE = /^```yaml (\w+) (?:(playthrough|translation):)?(\S+(?: & \S+)*)(?: x(\d+))?$/;

/** All marked examples of a page, in order; throws where an example is not marked. */
export function examplesOf(page: string): Example[] {
  const examples: Example[] = [];
  const lines = page.split('\n');
  let section = '';
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    if (/^#+ /.test(line)) section = line.replace(/^#+ /, '');
    if (!line.startsWith('```')) continue;
    const end = lines.indexOf('```', at + 1);
    const [, role, target = 'scenario', place, times] = FENCE.exec(line) ?? [];
    if (line.startsWith('```yaml')) {
      if (!role || !place || end === -1) throw new Error(`line ${at + 1}: ${line}`);
      const [first = '', ...rest] = lines.slice(at + 1, end);
      examples.push({
        section,
        role,
        target: target as Target,
        place,
        text: [...Array<string>(Number(times ?? 1)).fill(first), ...rest].join('\n'),
        line: at + 1,
      });
    }
    at = end;
  }
  return examples;
}

/** A whole file with an example in it, and the line that is marked `# <- here`, if one is. */
export function placed(example: Example, base: string): { text: string; here?: number } {
  const pieces = example.text.split('\n# …\n');
  let lines = base.trimEnd().split('\n');
  for (const [index, place] of example.place.split(' & ').entries()) {
    lines = placeInto(lines, place, (pieces[index] ?? '').split('\n'));
  }
  const here = lines.findIndex((line) => HERE.test(line)) + 1;
  const text = `${lines.map((line) => line.replace(HERE, '')).join('\n')}\n`;
  return here > 0 ? { text, here } : { text };
}

function placeInto(base: string[], place: string, example: string[]): string[] {
  if (place === 'whole') return example;
  const adds = place.startsWith('+');
  const path = place
    .replace('+', '')
    .split(place.includes('>') ? '>' : '/')
    .filter(Boolean);
  let span = { from: 0, to: base.length };
  for (const [depth, key] of path.entries()) {
    const [first = '', last = first] = key.split('..');
    const { from } = blockOf(base, first, depth, span);
    span = { from, to: blockOf(base, last, depth, span).to };
  }
  const indent = '  '.repeat(adds ? path.length : path.length - 1);
  const inserted = example.map((line) => (line === '' ? line : indent + line));
  return [...base.slice(0, adds ? span.to : span.from), ...inserted, ...base.slice(span.to)];
}

interface Span {
  readonly from: number;
  readonly to: number;
}

/** The lines of a key and of all that is below it. */
function blockOf(lines: readonly string[], key: string, depth: number, within: Span): Span {
  const indent = '  '.repeat(depth);
  const from = lines.findIndex(
    (line, at) => at >= within.from && at < within.to && line.startsWith(`${indent}${key}:`),
  );
  if (from === -1) throw new Error(`there is no ${key} to stand in place of`);
  const next = lines.findIndex((line, at) => at > from && !line.startsWith(`${indent} `));
  return { from, to: next === -1 ? lines.length : next };
}
