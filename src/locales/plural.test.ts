import { describe, expect, it } from 'vitest';
import { percent, plural } from './plural.ts';

describe('a count and its word', () => {
  const mistakes = { one: '# грешка', few: '# грешке', other: '# грешака' };

  it.each([
    [1, '1 грешка'],
    [2, '2 грешке'],
    [5, '5 грешака'],
    [11, '11 грешака'],
    [21, '21 грешка'],
    [22, '22 грешке'],
  ])('%i is said as in Serbian', (count, words) => {
    expect(plural('sr', count, mistakes)).toBe(words);
  });

  it('take the usual form where a language has no other', () => {
    expect(plural('id', 1, { other: '# giliran' })).toBe('1 giliran');
  });

  it('are written with the language’s own thousands', () => {
    expect(plural('en', 1500, { one: '# turn', other: '# turns' })).toBe('1,500 turns');
    expect(plural('id', 1500, { other: '# giliran' })).toBe('1.500 giliran');
  });
});

it('a volume is written as the language writes per cent', () => {
  expect(percent('en', 35)).toBe('35%');
  expect(percent('es', 35)).toMatch(/^35\s%$/);
});
