/**
 * What is refused before a document is built, because a scenario may come from anybody: too
 * much text, too deep a nesting, and the parts of YAML that make one thing stand for many.
 */
import { oneDocument, specialStart, tooDeep } from '../problems/reading.ts';
import type { Report } from '../report.ts';
import type { Lines } from './lines.ts';
import type { Token } from './tokens.ts';

/** Bytes of UTF-8. The largest scenario we know has a tenth of it. */
export const MOST_BYTES = 256 * 1024;
/** Levels of maps and lists within each other. A scenario has about ten. */
export const MOST_LEVELS = 40;

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

/** Reports what must not be there. False where no document may be built from the tokens. */
export function isWithinLimits(tokens: readonly Token[], lines: Lines, report: Report): boolean {
  let safe = true;
  const columns: number[] = [];
  let brackets = 0;
  let started = false;
  let lineBegins = true;

  for (const { type, source, offset } of tokens) {
    const place = lines.place(offset, offset + source.length);
    switch (type) {
      case 'alias':
      case 'anchor':
      case 'tag':
      case 'explicit-key-ind':
        report.add(specialStart(source.charAt(0)), place);
        safe = false;
        break;
      case 'directive-line':
      case 'doc-end':
        report.add(oneDocument(source.trim().slice(0, 20)), place);
        safe = false;
        break;
      case 'doc-start':
        // One at the top is a habit that does no harm.
        if (started) {
          report.add(oneDocument(source), place);
          safe = false;
        }
        break;
      case 'flow-map-start':
      case 'flow-seq-start':
        brackets += 1;
        break;
      case 'flow-map-end':
      case 'flow-seq-end':
        brackets = Math.max(0, brackets - 1);
        break;
      default:
    }
    // In block style a level begins where a line's first key, or a dash, stands further right.
    if (type === 'seq-item-ind' || (lineBegins && isContent(type))) {
      while ((columns.at(-1) ?? 0) >= place.column) columns.pop();
      columns.push(place.column);
    }
    if (columns.length + brackets > MOST_LEVELS) {
      report.add(tooDeep(MOST_LEVELS), place);
      return false;
    }
    started ||= isContent(type);
    lineBegins = type === 'newline' || (lineBegins && !isContent(type));
  }
  return safe;
}

const BETWEEN: ReadonlySet<Token['type']> = new Set([
  'space',
  'newline',
  'comment',
  'seq-item-ind',
  'byte-order-mark',
  'doc-start',
]);

function isContent(type: Token['type']): boolean {
  return !BETWEEN.has(type);
}
