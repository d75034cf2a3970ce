import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { deliver, LETTER } from './delivery.ts';
import { soundOf } from './sounds.ts';
import { syllablesOf } from './syllables.ts';

const line = fc.oneof(
  // Any code points at all; fast-check's own take a second to be listed.
  fc.array(fc.nat(0x10ffff)).map((points) => String.fromCodePoint(...points)),
  fc.string({ unit: fc.constantFrom(...'aoubтm ,?'), maxLength: 200 }),
);

describe('a letter', () => {
  test.each([
    ['a', 'open'],
    ['Á', 'open'],
    ['а', 'open'],
    ['é', 'wide'],
    ['о', 'round'],
    ['u', 'pursed'],
    ['М', 'shut'],
    ['t', 'teeth'],
    ['ж', 'teeth'],
    ['7', 'teeth'],
    [' ', 'rest'],
    ['¿', 'rest'],
    ['🙂', 'rest'],
  ])('%s is %s', (letter, sound) => expect(soundOf(letter)).toBe(sound));
});

describe('a line', () => {
  test('takes as long as it is, but nobody talks for ever', () => {
    expect(deliver('I asked for the breakfast one.').length).toBeGreaterThan(
      deliver('Excuse me.').length * 2,
    );
    expect(deliver('a'.repeat(5000)).length).toBeLessThanOrEqual(7000);
    expect(deliver('')).toEqual({ sounds: [], length: 0, asks: [] });
  });

  test('has a syllable for each run of vowels', () => {
    const at = syllablesOf('No, it is fine.').map(({ at }) => at / LETTER);
    expect(at).toEqual([0, 7, 10, 13, 15]);
  });

  test('falls before a pause and at its end, not between words', () => {
    expect(syllablesOf('No, it is').map(({ last }) => last)).toEqual([true, false, true]);
    const ends = syllablesOf("I haven't tried it, it's cheese.").filter(({ last }) => last);
    expect(ends).toHaveLength(2);
  });

  test('rises to each of its questions and nowhere else', () => {
    const rises = (text: string) => syllablesOf(text).map(({ last, asks }) => last && asks);
    expect(rises('No? It is.')).toEqual([true, false, false]);
    expect(rises('¿Qué? ¿No?')).toEqual([true, true]);
  });

  test('says the same in both Serbian scripts', () => {
    const beats = (text: string) => syllablesOf(text).map(({ at, vowel }) => [at, vowel]);
    expect(beats('Молим вас')).toEqual(beats('Molim vas'));
  });

  test('keeps its syllables in order, apart and inside it, whatever is written', () => {
    fc.assert(
      fc.property(line, (text) => {
        const ends = [0, ...syllablesOf(text).map(({ at, lasts }) => at + lasts)];
        const late = syllablesOf(text).filter(({ at }, n) => at < (ends[n] ?? 0));
        expect(late).toEqual([]);
        expect(ends.at(-1)).toBeLessThanOrEqual(deliver(text).length);
      }),
    );
  });
});
