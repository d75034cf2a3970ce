import { describe, expect, it } from 'vitest';
import { debrief } from './debrief.ts';

describe('what a score counts, in words', () => {
  const { counted } = debrief.score;

  it('names merits and slips', () => {
    expect(counted(3, 3, 1)).toBe('3 of 3 merits, 1 slip halves');
    expect(counted(1, 3, 2)).toBe('1 of 3 merits, 2 slips halve twice');
    expect(counted(1, 1, 0)).toBe('1 of 1 merit, no slip');
  });

  it('says that more than three slips halve no further', () => {
    expect(counted(0, 3, 5)).toBe('0 of 3 merits, 5 slips halve 3 times');
  });

  it('does not boast of merits that could not count', () => {
    expect(counted(8, 3, 0)).toBe('3 of 3 merits, no slip');
  });
});

describe('what was found of what was not said', () => {
  const { title } = debrief.hidden;

  it('is counted', () => {
    expect(title(1, 3, 'Ana')).toBe('You found 1 of 3 things Ana did not say');
  });

  it('reads well where there was only one thing', () => {
    expect(title(1, 1, 'Ana')).toBe('You found the one thing Ana did not say');
    expect(title(0, 1, 'Ana')).toBe('You found nothing of what Ana did not say');
  });
});
