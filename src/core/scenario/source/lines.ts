/** Where in a text an offset is. */
import { LineCounter } from 'yaml';
import type { Place } from '../problem.ts';

export interface Lines {
  /** Place of the characters from one offset to another; a length only within one line. */
  place(start: number, end?: number): Place;
}

export function linesOf(text: string): Lines {
  const counter = new LineCounter();
  counter.addNewLine(0);
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) {
    counter.addNewLine(at + 1);
  }
  return {
    place(start, end = start) {
      const from = counter.linePos(Math.min(start, text.length));
      const to = counter.linePos(Math.min(end, text.length));
      const length = to.line === from.line ? to.col - from.col : 0;
      return { line: from.line, column: from.col, ...(length > 0 && { length }) };
    },
  };
}
