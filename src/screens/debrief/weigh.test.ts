import { describe, expect, it } from 'vitest';
import type { Evidence } from '../../core/session/events.ts';
import { evidence, reply } from './sample.ts';
import { weigh } from './weigh.ts';

const apology = { move: 'apology', start: 0, end: 5, reason: 'says-sorry' } as const;
const excuse = { move: 'excuse', start: 7, end: 29, reason: 'circumstances' } as const;
const excused = evidence(1, { rule: 'excuse', move: 'excuse', words: [7, 29] });

const marksOf = (moves: readonly Evidence[], ...rest: Partial<Parameters<typeof weigh>[0]>[]) =>
  weigh({ moves, ...rest[0] }, [excused], []).marks;

describe('the marks of typed words', () => {
  it('say what was read, why, and what it came to', () => {
    expect(marksOf([excuse])).toEqual([{ ...excuse, number: 1, counted: [excused], felt: [] }]);
  });

  it('are numbered in the order of the text, whatever order they were read in', () => {
    const marks = marksOf([excuse, apology]);
    expect(marks.map(({ number, move }) => [number, move])).toEqual([
      [1, 'apology'],
      [2, 'excuse'],
    ]);
  });

  it('say of an apology that the excuse beside it has taken it back', () => {
    const [sorry] = marksOf([apology, excuse]);
    expect(sorry).toEqual({ ...apology, number: 1, counted: [], felt: [], spoilt: true });
  });

  it('count nothing for a move that changed nothing', () => {
    const thanks = { move: 'thanks', start: 31, end: 36 } as const;
    expect(marksOf([thanks])[0]).toEqual({ ...thanks, number: 1, counted: [], felt: [] });
  });

  it('have what the customer felt at the words that did it', () => {
    const { marks, felt } = weigh({ moves: [apology] }, [], ['apology-spent', 'silence']);
    expect(marks[0]?.felt).toEqual(['apology-spent']);
    expect(felt).toEqual(['silence']);
  });

  it('leave beside them what no words show', () => {
    const heard = evidence(1, { rule: 'heard-out', effect: 'merit', criterion: 'calm' });
    const given = evidence(1, { rule: 'extra-fits', effect: 'merit', move: 'extra' });
    const { wordless } = weigh({ moves: [excuse] }, [excused, heard, given], []);
    expect(wordless).toEqual([heard, given]);
  });
});

describe('better words', () => {
  const near = reply('counter/swamped', { better: 'By the author.' });

  it('are those made of the words themselves, before those of the author', () => {
    const [mark] = marksOf([{ ...excuse, better: 'By the reader.' }], { reply: near });
    expect(mark?.better).toBe('By the reader.');
  });

  it('are those of the author where the reader has none, once, at the slip', () => {
    const marks = weigh({ moves: [apology, excuse], reply: near }, [excused], ['apology-spent']);
    expect(marks.marks.map(({ better }) => better)).toEqual([undefined, 'By the author.']);
  });

  it('are not offered where nothing was done wrong', () => {
    const [mark] = weigh({ moves: [{ ...apology, better: 'x' }], reply: near }, [], []).marks;
    expect(mark?.better).toBeUndefined();
  });
});
