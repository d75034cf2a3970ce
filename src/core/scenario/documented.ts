/**
 * Examples in the documentation: read out of a page and put into a whole file, so that every
 * example can be checked. The line that opens an example says where it stands:
 *
 *     ```yaml bad customer/mood          in place of that key and what is below it
 *     ```yaml mended +customer           added at the end of what is below that key
 *     ```yaml example +                  added at the end of the file
 *     ```yaml example whole              a file of its own
 *     ```yaml bad playthrough:turns      the same in a playthrough file
 *     ```yaml bad brief x2000            its first line so many times
 *     ```yaml bad start & +beats         two pieces, with a line `# …` between them
 *
 * Everything works on lines of text, because a bad example may be no YAML at all.
 */

export interface Example {
  /** The heading it stands under, without the signs before it. */
  readonly section: string;
  /** The first word: `bad`, `mended`, `example`. */
  readonly role: string;
  readonly target: 'scenario' | 'playthrough';
  readonly place: string;
  readonly text: string;
  /** Line of the page, from 1. */
  readonly line: number;
}

/** Marks the line at which a problem is expected; taken out before checking. */
const HERE = /[ \t]*# <- here$/;

const FENCE = /^```yaml (\w+) (?:(playthrough):)?(\S+(?: & \S+)*)(?: x(\d+))?$/;

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
    const [, role, playthrough, place, times] = FENCE.exec(line) ?? [];
    if (line.startsWith('```yaml')) {
      if (!role || !place || end === -1) throw new Error(`line ${at + 1}: ${line}`);
      const [first = '', ...rest] = lines.slice(at + 1, end);
      examples.push({
        section,
        role,
        target: playthrough ? 'playthrough' : 'scenario',
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
  const path = place.replace('+', '').split('/').filter(Boolean);
  let from = 0;
  let to = base.length;
  for (const [depth, key] of path.entries()) {
    const start = `${'  '.repeat(depth)}${key}:`;
    const found = base.findIndex((line, at) => at >= from && at < to && line.startsWith(start));
    if (found === -1) throw new Error(`the file has no ${place}`);
    from = found;
    const below = `${'  '.repeat(depth)} `;
    to = base.findIndex((line, at) => at > found && !line.startsWith(below));
    if (to === -1) to = base.length;
  }
  const indent = '  '.repeat(adds ? path.length : path.length - 1);
  const inserted = example.map((line) => (line === '' ? line : indent + line));
  return [...base.slice(0, adds ? to : from), ...inserted, ...base.slice(to)];
}
