/**
 * Text → plain values, each with the place it came from. The text may come from anybody: it is
 * bounded in size and depth before a document is built, and whatever makes one part of YAML
 * stand for another is refused.
 *
 * Every scalar is a text here; `schema.ts` reads amounts and yes/no. Runs of spaces and line ends
 * become one space. Maps have no prototype, so that no key can reach anything but its value.
 */
import { Composer, isMap, isScalar, isSeq, Parser } from 'yaml';
import type { Place } from './problem.ts';
import {
  controlCharacter,
  damagedCharacter,
  duplicateKey,
  hiddenCharacter,
  nothingHere,
  oneDocument,
  reservedKey,
  tooLarge,
  unreadable,
} from './problems/reading.ts';
import type { Report } from './report.ts';
import { oddCharacters, withoutOddCharacters } from './source/characters.ts';
import { reportGrammar } from './source/grammar.ts';
import { isLargerThan, MOST_BYTES, takeTokens } from './source/limits.ts';
import { type Lines, linesOf } from './source/lines.ts';
import { tokensOf } from './source/tokens.ts';
import { findTraps } from './source/traps.ts';

export type Plain = string | readonly Plain[] | { readonly [key: string]: Plain };

/** Keys and list places from the top of a file: `['beats', 'at-the-counter', 'lines', 0]`. */
export type Path = readonly PropertyKey[];

export interface Source {
  readonly value: Plain;
  /**
   * Place of a value, or of its key. A path that goes further than the file does ends at the
   * last value that is there.
   */
  place(path: Path, part?: 'key' | 'value'): Place;
  /** What is written at a path; undefined where nothing is. */
  at(path: Path): Plain | undefined;
}

/** Names that mean something to the language this is written in, or to other YAML readers. */
const RESERVED: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype', '<<']);

/**
 * Reads a text. Mistakes go to the report; undefined where nothing can be made of the text.
 * A source may be returned although the report has failed: what else is wrong can be said then.
 */
export function readSource(written: string, report: Report): Source | undefined {
  if (isLargerThan(written, MOST_BYTES)) {
    report.add(tooLarge(`${MOST_BYTES / 1024} KB`), { line: 1, column: 1 });
    return undefined;
  }
  const text = written.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
  const lines = linesOf(text);
  reportOddCharacters(text, lines, report);
  if (report.failed) return undefined;

  const taken = takeTokens(tokensOf(text), lines, report);
  if (!taken) return undefined;
  findTraps(taken.tokens, lines, report);
  if (!taken.safe) return undefined;

  const [document, second] = new Composer({
    schema: 'failsafe',
    uniqueKeys: false, // The library compares every key with every other; `#map` does it at once.
    prettyErrors: false,
    logLevel: 'silent',
  }).compose(new Parser().parse(text));
  if (document === undefined || (isScalar(document.contents) && document.contents.source === '')) {
    report.add(nothingHere(), { line: 1, column: 1 });
    return undefined;
  }
  if (second) report.add(oneDocument('---'), lines.place(second.range[0]));
  const [error] = document.errors;
  if (error) {
    if (!report.failed) reportGrammar(error, text, lines, report);
    return undefined;
  }
  return new Reader(lines, report).read(document.contents);
}

function reportOddCharacters(text: string, lines: Lines, report: Report): void {
  for (const { kind, code, offset } of oddCharacters(text)) {
    report.add(COMPLAINTS[kind](code), lines.place(offset, offset + 1));
  }
}

const COMPLAINTS = {
  control: controlCharacter,
  hidden: hiddenCharacter,
  damaged: damagedCharacter,
} as const;

interface Spot {
  readonly key: Place;
  readonly place: Place;
  readonly value: Plain;
}

class Reader {
  readonly #lines: Lines;
  readonly #report: Report;
  /** For each map and list, the places of what is in it. */
  readonly #spots = new WeakMap<object, Map<PropertyKey, Spot>>();

  constructor(lines: Lines, report: Report) {
    this.#lines = lines;
    this.#report = report;
  }

  read(contents: unknown): Source {
    const value = this.#value(contents);
    const start = { line: 1, column: 1 };
    const top: Spot = { key: start, place: start, value };
    const find = (path: Path): { spot: Spot; whole: boolean } => {
      let spot = top;
      for (const step of path) {
        const { value: here } = spot;
        const next = typeof here === 'object' ? this.#spots.get(here)?.get(step) : undefined;
        if (next === undefined) return { spot, whole: false };
        spot = next;
      }
      return { spot, whole: true };
    };
    return {
      value,
      place: (path, part = 'value') => {
        const { spot } = find(path);
        return part === 'key' ? spot.key : spot.place;
      },
      at: (path) => {
        const { spot, whole } = find(path);
        return whole ? spot.value : undefined;
      },
    };
  }

  #value(node: unknown): Plain {
    if (isMap(node)) return this.#map(node.items);
    if (isSeq(node)) return this.#list(node.items);
    return isScalar(node) ? this.#text(node) : '';
  }

  #text(scalar: { readonly value: unknown; readonly range?: unknown }): string {
    const text = String(scalar.value ?? '');
    // The text of the file is clean; only an escape (`"\u202e"`) can still bring one in.
    const [odd] = oddCharacters(text);
    if (odd) this.#report.add(COMPLAINTS[odd.kind](odd.code), this.#place(scalar));
    const clean = odd ? withoutOddCharacters(text) : text;
    return /\S/.test(clean) ? clean.replace(/[ \t\n]+/g, ' ').replace(/^ | $/g, '') : '';
  }

  #map(items: readonly { readonly key: unknown; readonly value: unknown }[]): Plain {
    const map: Record<string, Plain> = Object.create(null);
    const spots = new Map<PropertyKey, Spot>();
    for (const item of items) {
      const place = this.#place(item.key);
      const key = isScalar(item.key) ? this.#text(item.key) : '';
      if (key === '') {
        this.#report.add(unreadable('there is no key before the colon'), place);
        continue;
      }
      if (RESERVED.has(key)) {
        this.#report.add(reservedKey(key), place);
        continue;
      }
      const first = spots.get(key);
      if (first) {
        this.#report.add(duplicateKey(key, first.key.line), place);
        continue;
      }
      const value = this.#value(item.value);
      map[key] = value;
      spots.set(key, { key: place, place: value === '' ? place : this.#place(item.value), value });
    }
    this.#spots.set(map, spots);
    return map;
  }

  #list(items: readonly unknown[]): Plain {
    const list = items.map((item) => this.#value(item));
    const spots = new Map<PropertyKey, Spot>();
    for (const [index, value] of list.entries()) {
      const place = this.#place(items[index]);
      spots.set(index, { key: place, place, value });
    }
    this.#spots.set(list, spots);
    return list;
  }

  #place(node: unknown): Place {
    const range =
      typeof node === 'object' && node !== null && 'range' in node ? node.range : undefined;
    if (!Array.isArray(range)) return { line: 1, column: 1 };
    const [start, end]: readonly unknown[] = range;
    return this.#lines.place(Number(start), Number(end));
  }
}
