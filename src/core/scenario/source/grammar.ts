/** What the YAML library refuses, in a trainer's words. */
import type { YAMLError } from 'yaml';
import type { Complaint } from '../problem.ts';
import {
  badIndent,
  missingColon,
  tabIndent,
  unclosedQuote,
  unreadable,
} from '../problems/reading.ts';
import type { Report } from '../report.ts';
import type { Lines } from './lines.ts';

/** One slip makes the library stumble many times over; the first of each line says enough. */
export function reportGrammar(
  errors: readonly YAMLError[],
  text: string,
  lines: Lines,
  report: Report,
): void {
  let lastLine = 0;
  for (const error of errors) {
    const place = lines.place(error.pos[0]);
    if (place.line === lastLine) continue;
    lastLine = place.line;
    report.add(complaintAbout(error, text), place);
  }
}

function complaintAbout(error: YAMLError, text: string): Complaint {
  switch (error.code) {
    case 'TAB_AS_INDENT':
      return tabIndent();
    case 'BAD_INDENT':
    case 'BLOCK_AS_IMPLICIT_KEY':
      return badIndent();
    case 'MULTILINE_IMPLICIT_KEY':
    case 'MISSING_CHAR':
      if (error.message.includes('quote')) return unclosedQuote();
      if (error.message.includes('Implicit')) {
        const word = /^\S*/.exec(text.slice(error.pos[0], error.pos[0] + 60))?.[0] ?? '';
        return missingColon(word);
      }
      return badIndent();
    default:
      return unreadable(error.message.replace(/[.:]?$/, ''));
  }
}
