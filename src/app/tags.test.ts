import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstOf, tagFor } from './tags.ts';

describe('what a browser or an address asks for', () => {
  it.each([
    ['en', 'en'],
    ['en-GB', 'en'],
    ['es-419', 'es'],
    ['ES_mx', 'es'],
    ['id-ID', 'id'],
    ['in', 'id'],
    ['sr', 'sr'],
    ['sr-RS', 'sr'],
    ['sr-Cyrl-BA', 'sr'],
    ['sr-Latn', 'sr-Latn'],
    ['sr_latn_RS', 'sr-Latn'],
    ['hr-HR', 'sr-Latn'],
    ['bs', 'sr-Latn'],
    ['cnr-ME', 'sr-Latn'],
    ['sh', 'sr-Latn'],
  ])('%s is %s', (asked, tag) => {
    expect(tagFor(asked)).toBe(tag);
  });

  it.each(['', 'fr', 'eng', 'constructor', 'x-sr', 'srb'])('“%s” is none of ours', (asked) => {
    expect(tagFor(asked)).toBeUndefined();
  });

  it('is answered by the first wish that can be met', () => {
    expect(firstOf([undefined, 'fr', 'id-ID', 'es'])).toBe('id');
  });

  it('is English where no wish can be met', () => {
    expect(firstOf([])).toBe('en');
    expect(firstOf([undefined, 'de', 'fr'])).toBe('en');
  });

  it('is never too odd to be answered', () => {
    fc.assert(
      fc.property(fc.array(fc.string()), (wishes) => void expect(firstOf(wishes)).toBeTruthy()),
    );
  });
});
