import { describe, expect, it } from 'vitest';
import { counter } from '../fixtures/counter.ts';
import { openingOf } from './opening.ts';

describe('the opening of a scenario', () => {
  it('holds the first beat alone, with what can be read and pressed', () => {
    const opening = openingOf(counter);
    expect(Object.keys(opening.beats)).toEqual(['counter']);
    expect(opening.beats.counter?.lines).toEqual(counter.beats.counter?.lines);
    expect(opening.beats.counter?.replies.map(({ say }) => say)).toEqual(
      counter.beats.counter?.replies.map(({ say }) => say),
    );
  });
  it('is a small part of the whole, and gives nothing away', () => {
    const text = JSON.stringify(openingOf(counter));
    expect(text).not.toContain('dinner is late');
    expect(text.length).toBeLessThan(JSON.stringify(counter).length / 2);
  });
});
