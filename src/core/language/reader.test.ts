import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Labelled } from './agreement.ts';
import type { Language } from './language.ts';
import { latin } from './latin.ts';
import { openReader } from './reader.ts';
import type { Reading } from './reading.ts';

const languages = import.meta.glob<{ language: Language }>('./*/language.ts', { eager: true });
const LANGUAGES = Object.values(languages).map(({ language }) => [language.tag, language] as const);

/** Milliseconds within which any text of a reply's length is read. */
const LONGEST = 20;

const movesOf = ({ findings }: Reading) => findings.map(({ move }) => move);

/** Anything that can come out of a keyboard, a clipboard, or somebody who wishes no good. */
const anything = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 500 }),
  fc.string({ unit: 'grapheme', maxLength: 500 }),
  fc
    .array(
      fc.constantFrom('"', "'", '“', '(', '!', '?', '.', '\u200b', '\u202e', '😀', '\ud800', ' a'),
    )
    .map((parts) => parts.join('')),
);

describe.each(LANGUAGES)('reading %s', (tag, language) => {
  const reader = openReader(language);
  const replies = repliesOf(tag);
  /** Sentences of the language, in any order and with anything between them. */
  const sentences = fc.constantFrom('sorry', ...replies);
  const mixed = fc
    .array(fc.oneof(sentences, anything), { maxLength: 4 })
    .map((parts) => parts.join(' ').slice(0, 500));

  test('finds nothing where nothing is said', () => {
    for (const text of [
      '',
      ' ',
      '\n\n',
      '…',
      '?!',
      '\u200b\u200f',
      '😀😀',
      '12345',
      '.'.repeat(500),
    ]) {
      expect(reader.read(text).findings).toEqual([]);
    }
  });

  test('names words that lie inside the text, on whole characters', () => {
    fc.assert(
      fc.property(mixed, (text) => {
        for (const { start, end } of reader.read(text).findings) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(cutsCharacter(text, start) || cutsCharacter(text, end)).toBe(false);
        }
      }),
    );
  });

  test('sees the same in composed and decomposed letters', () => {
    fc.assert(
      fc.property(sentences, (text) => {
        const composed = movesOf(reader.read(text.normalize('NFC')));
        expect(movesOf(reader.read(text.normalize('NFD')))).toEqual(composed);
      }),
    );
  });

  test('does not mind white space', () => {
    fc.assert(
      fc.property(
        sentences,
        fc.constantFrom('  ', '\n', '\t ', '\u00a0', '\r\n\r\n'),
        (text, space) => {
          const airy = space + text.replaceAll(/\s+/g, space) + space;
          expect(movesOf(reader.read(airy))).toEqual(movesOf(reader.read(text)));
        },
      ),
    );
  });

  test('does not mind characters that nobody sees', () => {
    fc.assert(
      fc.property(
        sentences,
        fc.constantFrom('\u200b', '\u200d', '\u200e', '\u202c', '\ufeff', '\u00ad'),
        (text, mark) => {
          const marked = [...text].join(mark);
          expect(movesOf(reader.read(marked))).toEqual(movesOf(reader.read(text)));
        },
      ),
    );
  });

  test('never takes long, whatever the text', () => {
    const slow: string[] = [];
    fc.assert(
      fc.property(fc.oneof(mixed, anything), (text) => {
        // The machine may be busy with something else for a moment, but not three times.
        if ([0, 1, 2].every(() => timeOf(() => reader.read(text)) > LONGEST)) slow.push(text);
      }),
    );
    expect(slow).toEqual([]);
  });

  test.each([
    ['one word again and again', 'sorry '],
    ['no letters', '?! '],
    ['gibberish', 'qwertz '],
    ['quotes that never close', '"a '],
    ['one endless word', 'a'],
  ])('takes ten times the text in ten times the time, or little more: %s', (_, part) => {
    const short = part.repeat(Math.ceil(1000 / part.length));
    const long = part.repeat(Math.ceil(10_000 / part.length));
    const once = Math.min(...[...Array(9)].map(() => timeOf(() => reader.read(short))));
    const tenfold = Math.min(...[...Array(9)].map(() => timeOf(() => reader.read(long))));
    // Wide: that it does not grow with the square is what is shown here.
    expect(tenfold).toBeLessThan(Math.max(once, 0.05) * 40);
  });
});

const serbian = languages['./sr/language.ts']?.language;

test.runIf(serbian !== undefined)('Serbian reads the same in both scripts', () => {
  const reader = openReader(serbian as Language);
  for (const text of repliesOf('sr')) {
    expect(movesOf(reader.read(latin(text))), text).toEqual(movesOf(reader.read(text)));
  }
});

function repliesOf(tag: string): string[] {
  const file = join(import.meta.dirname, tag, 'replies.jsonl');
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => (JSON.parse(line) as Labelled).text);
}

function cutsCharacter(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1);
  const after = text.charCodeAt(at);
  return before >= 0xd800 && before <= 0xdbff && after >= 0xdc00 && after <= 0xdfff;
}

function timeOf(work: () => void): number {
  const began = performance.now();
  work();
  return performance.now() - began;
}
