/**
 * What is refused before a document is built, because a scenario may come from anybody: too
 * much text, too deep a nesting, and the parts of YAML that make one thing stand for many.
 */
import type { Complaint } from '../problem.ts';
import { oneDocument, specialStart, tooDeep, tooLarge } from '../problems/reading.ts';
import type { Report } from '../report.ts';
import type { Lines } from './lines.ts';
import type { Token } from './tokens.ts';

/** Bytes of UTF-8. The largest scenario we know has a tenth of it. */
export const MOST_BYTES = 256 * 1024;
/** Keys, values, signs, spaces and line ends; the largest scenario we know has 8,000. */
const MOST_TOKENS = 30_000;
/** Levels of maps and lists within each other. A scenario has about ten. */
const MOST_LEVELS = 40;

/** Whether a text is larger than so many bytes of UTF-8. Counts no further than it must. */
export function isLargerThan(text: string, bytes: number): boolean {
  if (text.length > bytes) return true;
  let count = 0;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    count += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
    if (count > bytes) return true;
  }
  return false;
}

/**
 * Takes the tokens of a text for as long as they are within limits, and reports what must not be
 * there. Undefined where the limits were broken; `safe` says whether a document may be built.
 */
export function takeTokens(
  all: Iterable<Token>,
  lines: Lines,
  report: Report,
): { readonly tokens: readonly Token[]; readonly safe: boolean } | undefined {
  const tokens: Token[] = [];
  const depth = new Depth();
  let safe = true;
  let started = false;
  for (const token of all) {
    const { type, source, offset } = token;
    const place = lines.place(offset, offset + source.length);
    if (tokens.length >= MOST_TOKENS) {
      report.add(tooLarge(`${MOST_TOKENS} keys, values and signs`), { line: 1, column: 1 });
      return undefined;
    }
    if (depth.after(token, place.column) > MOST_LEVELS) {
      report.add(tooDeep(MOST_LEVELS), place);
      return undefined;
    }
    const complaint = complaintAbout(token, started);
    if (complaint) {
      report.add(complaint, place);
      safe = false;
    }
    started ||= isContent(type);
    tokens.push(token);
  }
  return { tokens, safe };
}

function complaintAbout({ type, source }: Token, started: boolean): Complaint | undefined {
  switch (type) {
    case 'alias':
    case 'anchor':
    case 'tag':
    case 'explicit-key-ind':
      return specialStart(source.charAt(0));
    case 'directive-line':
    case 'doc-end':
      return oneDocument(source.trim().slice(0, 20));
    case 'doc-start':
      // One at the top is a habit that does no harm.
      return started ? oneDocument(source) : undefined;
    default:
      return undefined;
  }
}

/** How many maps and lists are open, by brackets and by indentation. */
class Depth {
  readonly #columns: number[] = [];
  #brackets = 0;
  #lineBegins = true;

  after({ type, source }: Token, column: number): number {
    if (type === 'flow-map-start' || type === 'flow-seq-start') this.#brackets += 1;
    if (type === 'flow-map-end' || type === 'flow-seq-end') {
      this.#brackets = Math.max(0, this.#brackets - 1);
    }
    if (type === 'flow-error-end') this.#brackets = 0;
    // A level begins where a line's first key, or a dash, stands further right than the last.
    if (type === 'seq-item-ind' || (this.#lineBegins && isContent(type))) {
      while ((this.#columns.at(-1) ?? 0) >= column) this.#columns.pop();
      this.#columns.push(column);
    }
    this.#lineBegins = source.endsWith('\n') || (this.#lineBegins && !isContent(type));
    return this.#columns.length + this.#brackets;
  }
}

const BETWEEN: ReadonlySet<Token['type']> = new Set([
  'space',
  'newline',
  'comment',
  'seq-item-ind',
  'byte-order-mark',
  'flow-error-end',
  'doc-start',
]);

function isContent(type: Token['type']): boolean {
  return !BETWEEN.has(type);
}
