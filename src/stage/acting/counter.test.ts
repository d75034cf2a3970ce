import { describe, expect, test } from 'vitest';
import type { Cue } from '../../core/scenario/vocabulary.ts';
import { after, EMPTY } from './counter.ts';

const things = (...cues: Cue[]) => [...after(EMPTY, cues).props];

describe('the counter', () => {
  test('keeps what was put there', () => {
    expect([...after(after(EMPTY, ['sandwich-arrives']), ['cake-arrives']).props]).toEqual([
      'sandwich',
      'cake',
    ]);
  });

  test('the right sandwich takes the place of the wrong one', () => {
    expect(things('puts-plate-down', 'sandwich-arrives')).toEqual(['sandwich']);
    expect(things('puts-plate-down', 'sandwich-goes')).toEqual([]);
  });

  test('a queue neither falls below nobody nor grows beyond three', () => {
    const grown = after(EMPTY, ['queue-grows', 'queue-grows', 'queue-grows', 'queue-grows']);
    expect(grown.queue).toBe(3);
    expect(after(EMPTY, ['queue-eases']).queue).toBe(0);
  });

  test('counts how often the board changed, and leaves the counter before as it was', () => {
    const before = after(EMPTY, ['board-changes']);
    expect(after(before, ['board-changes']).board).toBe(2);
    expect(before.board).toBe(1);
    expect(EMPTY.props.size).toBe(0);
  });
});
