/**
 * What YAML silently reads otherwise than a trainer means it, and what it refuses in words that
 * help nobody. Found on the tokens, so that each trap can be named by what was written.
 */
import { short } from '../problem.ts';
import {
  badIndent,
  bracketStart,
  colonInText,
  commentCut,
  missingColon,
  smartQuotes,
  specialStart,
  tabIndent,
  textAfterQuote,
  unclosedQuote,
} from '../problems/reading.ts';
import type { Report } from '../report.ts';
import type { Lines } from './lines.ts';
import type { Token } from './tokens.ts';

/** A key and its colon at the beginning of a line. */
const LOOKS_LIKE_A_KEY = /^\s*(?:- +)*[a-z][a-z0-9-]*:(?: |$)/;
const KEY_WITHOUT_SPACE = /^([a-z][a-z0-9-]*):[^\s/]/;
const SMART_QUOTED = /^[“”„‟«»‘’‚][^“”„‟«»]*[“”‟«»‘’]$/u;

interface Line {
  readonly tokens: readonly Token[];
  /** How many brackets are open where the line begins. */
  readonly brackets: number;
}

/**
 * Reports every trap, but not what only follows from one: after a tab or an open quote the rest
 * of the tokens is not what was meant.
 */
export function findTraps(tokens: readonly Token[], lines: Lines, report: Report): void {
  findOpenBrackets(tokens, lines, report);
  const written = [...tokenLines(tokens)];
  if (written.filter((line) => hasTab(line, lines, report)).length > 0) return;
  for (const line of written) {
    if (hasOpenQuote(line, lines, report)) return;
    if (line.brackets > 0) continue;
    findColons(line, lines, report);
    findComments(line, lines, report);
    findStarts(line, lines, report);
  }
}

/** Tokens by the line they begin in; a text of several lines stays with its first. */
function* tokenLines(tokens: readonly Token[]): Generator<Line> {
  let line: Token[] = [];
  let brackets = 0;
  let before = 0;
  for (const token of tokens) {
    if (token.type === 'newline') {
      yield { tokens: line, brackets: before };
      line = [];
      before = brackets;
      continue;
    }
    if (token.type === 'flow-map-start' || token.type === 'flow-seq-start') brackets += 1;
    if (token.type === 'flow-map-end' || token.type === 'flow-seq-end') brackets -= 1;
    if (token.type === 'flow-error-end') brackets = 0;
    line.push(token);
    // A text in block style (`|`) brings its last line end with it.
    if (token.source.endsWith('\n')) {
      yield { tokens: line, brackets: before };
      line = [];
      before = brackets;
    }
  }
  yield { tokens: line, brackets: before };
}

function end(token: Token): number {
  return token.offset + token.source.length;
}

function firstLine(text: string): string {
  return short(text.trim().split('\n', 1)[0] ?? '');
}

function hasTab({ tokens }: Line, lines: Lines, report: Report): boolean {
  const [first, second] = tokens;
  if (!first?.source.includes('\t') || !second || second.type === 'comment') return false;
  if (first.type !== 'space') return false;
  report.add(tabIndent(), lines.place(first.offset, end(first)));
  return true;
}

function findOpenBrackets(tokens: readonly Token[], lines: Lines, report: Report): void {
  const open: Token[] = [];
  for (const token of tokens) {
    if (token.type === 'flow-map-start' || token.type === 'flow-seq-start') open.push(token);
    if (token.type === 'flow-map-end' || token.type === 'flow-seq-end') open.pop();
    const [first] = open;
    if (token.type !== 'flow-error-end' || !first) continue;
    report.add(bracketStart(first.source), lines.place(first.offset, end(first)));
    open.length = 0;
  }
}

function hasOpenQuote({ tokens }: Line, lines: Lines, report: Report): boolean {
  for (const [index, token] of tokens.entries()) {
    const { type, source } = token;
    if (type === 'plain' && SMART_QUOTED.test(source)) {
      report.add(smartQuotes(), lines.place(token.offset, end(token)));
    }
    if (type !== 'single-quoted-scalar' && type !== 'double-quoted-scalar') continue;
    const quote = source.charAt(0);
    const open = source.length < 2 || !source.endsWith(quote) || isEscaped(source, quote);
    const swallowed = source
      .split('\n')
      .slice(1)
      .some((line) => LOOKS_LIKE_A_KEY.test(line));
    if (open || swallowed) {
      report.add(unclosedQuote(), lines.place(token.offset, token.offset + 1));
      return true;
    }
    const next = tokens.slice(index + 1, index + 3).find((other) => other.type !== 'space');
    if (next?.type === 'plain') {
      report.add(textAfterQuote(quote), lines.place(next.offset, end(next)));
    }
  }
  return false;
}

/** Whether the last double quote belongs to the text: `"She said \"hi\"`. */
function isEscaped(source: string, quote: string): boolean {
  let backslashes = 0;
  while (source.charAt(source.length - 2 - backslashes) === '\\') backslashes += 1;
  return quote === '"' && backslashes % 2 === 1;
}

function findColons({ tokens }: Line, lines: Lines, report: Report): void {
  const written = tokens.filter((token) => token.type !== 'space' && token.type !== 'seq-item-ind');
  const [first] = written;
  if (first?.type === 'plain' && tokens.every((token) => token.type !== 'seq-item-ind')) {
    const key = KEY_WITHOUT_SPACE.exec(first.source)?.[1];
    if (key) report.add(missingColon(key), lines.place(first.offset, first.offset + key.length));
  }
  let colons = 0;
  let brackets = 0;
  for (const [index, token] of written.entries()) {
    if (token.type === 'flow-map-start' || token.type === 'flow-seq-start') brackets += 1;
    if (token.type === 'flow-map-end' || token.type === 'flow-seq-end') brackets -= 1;
    if (token.type !== 'map-value-ind' || brackets > 0) continue;
    colons += 1;
    const key = written[index - 1];
    if (key?.type !== 'plain') continue;
    if (key.source.includes('\n')) reportSpread(key, colons, lines, report);
    else if (colons > 1 || /\s/.test(key.source)) {
      const mayBeId = colons === 1 && index === 1;
      report.add(
        colonInText(firstLine(key.source), mayBeId),
        lines.place(token.offset, end(token)),
      );
    }
  }
}

/**
 * A key that begins lines above its colon: a colon was forgotten, or a line stands too deep, or
 * the colon is in the last line of a text.
 */
function reportSpread(key: Token, colons: number, lines: Lines, report: Report): void {
  if (colons === 1) {
    const word = /^[^\s:]*/.exec(key.source)?.[0] ?? '';
    report.add(missingColon(word), lines.place(key.offset, key.offset + word.length));
    return;
  }
  const last = key.source.slice(key.source.lastIndexOf('\n') + 1).trimStart();
  const place = lines.place(end(key) - last.length, end(key));
  report.add(/\s/.test(last) ? colonInText(firstLine(last), false) : badIndent(), place);
}

function findComments({ tokens }: Line, lines: Lines, report: Report): void {
  for (const [index, token] of tokens.entries()) {
    if (token.type !== 'comment') continue;
    const space = tokens[index - 1];
    const before = tokens[index - 2];
    if (space?.source.length !== 1 || before === undefined) continue;
    const tight = /^#[^\s#]/.test(token.source);
    const prose = before.type === 'plain' && /\s/.test(before.source);
    const afterText = before.type === 'plain' || before.type === 'map-value-ind';
    if ((afterText && tight) || prose) {
      report.add(commentCut(firstLine(token.source)), lines.place(token.offset, end(token)));
    }
  }
}

function findStarts({ tokens }: Line, lines: Lines, report: Report): void {
  let opened: Token | undefined;
  let header: Token | undefined;
  let brackets = 0;
  let afterColon = false;
  for (const token of tokens) {
    const { type } = token;
    if (type === 'space') continue;
    if (type === 'plain' && /^[@`%]/.test(token.source)) {
      report.add(specialStart(token.source.charAt(0)), lines.place(token.offset, end(token)));
    }
    if (type === 'seq-item-ind' && afterColon) {
      report.add(specialStart('-'), lines.place(token.offset, end(token)));
    }
    if (header && type !== 'comment') {
      report.add(specialStart(header.source.charAt(0)), lines.place(header.offset, end(header)));
    }
    if (type === 'plain' && opened && brackets === 0) {
      report.add(bracketStart(opened.source), lines.place(opened.offset, end(opened)));
      opened = undefined;
    }
    if (type === 'flow-map-start' || type === 'flow-seq-start') {
      opened ??= token;
      brackets += 1;
    }
    if (type === 'flow-map-end' || type === 'flow-seq-end') brackets -= 1;
    header = type === 'block-scalar-header' ? token : undefined;
    afterColon ||= type === 'map-value-ind';
  }
}
