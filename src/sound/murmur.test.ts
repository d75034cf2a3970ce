import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { MOODS } from '../core/scenario/vocabulary.ts';
import { deliver } from '../speech/delivery.ts';
import { syllablesOf } from '../speech/syllables.ts';
import { syllableLength } from './files.ts';
import { type Manner, murmurOf } from './murmur.ts';

const CALM: Manner = { mood: 'calm', temperament: 'open' };
const LINE = 'I asked for the breakfast one, with egg. Is it so hard?';

const manner: fc.Arbitrary<Manner> = fc.record({
  mood: fc.constantFrom(...MOODS),
  temperament: fc.constantFrom('open', 'held-back'),
  shift: fc.double({ min: 0.8, max: 1.3, noNaN: true }),
});
const line = fc.oneof(
  fc.array(fc.nat(0x10ffff)).map((points) => String.fromCodePoint(...points)),
  fc.lorem({ maxCount: 4, mode: 'sentences' }),
);

describe('a murmur', () => {
  it('is nothing where nothing is said', () => {
    expect(murmurOf('', CALM, syllableLength)).toEqual([]);
    expect(murmurOf('… !', CALM, syllableLength)).toEqual([]);
  });

  it('always sounds the same for the same words, and not for others', () => {
    const once = murmurOf(LINE, CALM, syllableLength);
    expect(murmurOf(LINE, CALM, syllableLength)).toEqual(once);
    expect(murmurOf('No, no. No?', CALM, syllableLength)).not.toEqual(once);
  });

  it('begins each clip where a syllable begins, so that it keeps time with the mouth', () => {
    fc.assert(
      fc.property(line, manner, (text, how) => {
        const starts = new Set(syllablesOf(text).map(({ at }) => at));
        for (const { at } of murmurOf(text, how, syllableLength)) expect(starts).toContain(at);
      }),
    );
  });

  it('never speaks over itself, but for the fade of a clip', () => {
    fc.assert(
      fc.property(line, manner, (text, how) => {
        let free = 0;
        for (const { at, clip, rate } of murmurOf(text, how, syllableLength)) {
          expect(at).toBeGreaterThanOrEqual(free);
          free = at + (0.75 * syllableLength(clip)) / rate - 1e-6;
        }
      }),
    );
  });

  it('keeps within what can be played, and within the line', () => {
    fc.assert(
      fc.property(line, manner, (text, how) => {
        const { length } = deliver(text);
        for (const { at, clip, rate, volume } of murmurOf(text, how, syllableLength)) {
          expect(syllableLength(clip)).toBeGreaterThan(0);
          expect(at).toBeLessThan(length);
          expect(rate).toBeGreaterThan(0.6);
          expect(rate).toBeLessThan(1.6);
          expect(volume).toBeGreaterThan(0);
          expect(volume).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  it('does not stammer: two like syllables in a row are said in two ways, and both are used', () => {
    const clips = murmurOf('We see the geese need cheese, she feels', CALM, syllableLength).map(
      ({ clip }) => clip,
    );
    for (const [n, clip] of clips.entries()) expect(clip).not.toBe(clips[n + 1]);
    const many = murmurOf('ta ma na la ka sa pa ra da ga '.repeat(3), CALM, syllableLength);
    const firsts = many.filter(({ clip }) => clip.endsWith('-1')).length;
    expect(firsts).toBeGreaterThan(many.length / 4);
    expect(firsts).toBeLessThan((many.length * 3) / 4);
  });

  it('lets most syllables of a plain line be heard', () => {
    const beats = murmurOf(LINE, CALM, syllableLength);
    expect(beats.length).toBeGreaterThan(syllablesOf(LINE).length * 0.6);
  });

  it('falls at the end of a sentence and rises to a question', () => {
    const ends = murmurOf(LINE, CALM, syllableLength)
      .map(({ clip }) => clip)
      .filter((clip) => clip.includes('-end-'));
    expect(ends).toEqual(['plain-end-fall', 'plain-end-fall', 'plain-end-rise']);
  });

  it('goes down through a sentence', () => {
    const rates = murmurOf('One might as well say it plainly', CALM, syllableLength).map(
      ({ rate }) => rate,
    );
    expect(rates.at(-1)).toBeLessThan(rates[0] ?? 0);
  });

  test.each([
    ['furious', 'tense'],
    ['angry', 'tense'],
    ['upset', 'low'],
    ['wary', 'plain'],
    ['calm', 'plain'],
    ['pleased', 'warm'],
    ['delighted', 'warm'],
  ] as const)('of somebody %s is %s', (mood, colour) => {
    for (const { clip } of murmurOf(LINE, { ...CALM, mood }, syllableLength)) {
      expect(clip.startsWith(`${colour}-`)).toBe(true);
    }
  });

  it('of somebody who holds back is softer and lower, in fury too', () => {
    for (const mood of MOODS) {
      const [open] = murmurOf(LINE, { mood, temperament: 'open' }, syllableLength);
      const [held] = murmurOf(LINE, { mood, temperament: 'held-back' }, syllableLength);
      expect(held?.volume).toBeLessThan(open?.volume ?? 0);
      expect(held?.rate).toBeLessThan(open?.rate ?? 0);
    }
  });
});
