import { describe, expect, it } from 'vitest';
import { debrief } from '../locales/sr/debrief.ts';
import { rules } from '../locales/sr/rules.ts';
import { inLatin } from './latin-texts.ts';

describe('Serbian texts in Latin letters', () => {
  it('are written so at any depth', () => {
    expect(inLatin({ a: 'љут', b: { c: 'Џеп', d: 3 } })).toEqual({
      a: 'ljut',
      b: { c: 'Džep', d: 3 },
    });
  });

  it('answer in Latin letters, whatever they are given', () => {
    const texts = inLatin({ with: (name: string, count: number) => `с ${name}, ${count}` });
    expect(texts.with('Ањом', 2)).toBe('s Anjom, 2');
  });

  it('write numbers and lists as Latin letters have them', () => {
    const { locale } = inLatin(debrief);
    expect(new Intl.ListFormat(locale).format(['a', 'b'])).toBe('a i b');
  });

  it('leave no Cyrillic letter in a whole area', () => {
    expect(JSON.stringify([inLatin(rules), inLatin(debrief)])).not.toMatch(/\p{Script=Cyrillic}/u);
    expect(inLatin(debrief).score.counted(2, 3, 2)).not.toMatch(/\p{Script=Cyrillic}/u);
  });
});
