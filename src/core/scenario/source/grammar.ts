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

/** One slip makes the library stumble many times over, so only the first error is named. */
export function reportGrammar(error: YAMLError, text: string, lines: Lines, report: Report): void {
  report.add(complaintAbout(error, text), lines.place(error.pos[0]));
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
