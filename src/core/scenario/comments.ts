/** What translators note for themselves, so that it is still there when their file is written anew. */
import { tokensOf } from './source/tokens.ts';

/** A move for which nobody has named words yet: what stands behind it is written anew each time. */
const HINT = /^ {6}[a-z_]+: *$/;

/**
 * The comments of a translation file, by the id of the passage that they stand above or in; those
 * before the first passage under `''`.
 */
export function commentsOf(written: string): ReadonlyMap<string, readonly string[]> {
  const text = written.replace(/\r\n?/g, '\n');
  const comments = new Map<string, string[]>();
  const keep = (id: string, all: readonly string[]): void => {
    if (all.length > 0) comments.set(id, [...(comments.get(id) ?? []), ...all]);
  };
  let here = '';
  let above: string[] = [];
  for (const { type, source, offset } of tokensOf(text)) {
    const before = text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset);
    if (type === 'comment') {
      if (/^ {0,3}$/.test(before)) above.push(source.trimEnd());
      else if (!HINT.test(before)) keep(here, [source.trimEnd()]);
    } else if (type === 'plain' && before === '  ' && here !== source) {
      keep(source, above);
      here = source;
      above = [];
    } else if (type === 'plain' && before === '') {
      keep('', above);
      above = [];
    }
  }
  keep(here, above);
  return comments;
}
