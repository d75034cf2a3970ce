import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { latin } from './latin.ts';

const LETTERS = 'абвгдђежзијклљмнњопрстћуфхцчџшАБВГДЂЕЖЗИЈКЛЉМНЊОПРСТЋУФХЦЧЏШ';
const ANY = fc.string({
  unit: fc.constantFrom(...LETTERS, ' ', '.', '„', 'a', 'Z', '1', '\u0301'),
});

describe('Serbian in Latin letters', () => {
  it.each([
    ['Добар дан, изволите!', 'Dobar dan, izvolite!'],
    ['Љубав', 'Ljubav'],
    ['ЉУБАВ', 'LJUBAV'],
    ['љубав', 'ljubav'],
    ['Његош и ЊЕГОШ', 'Njegoš i NJEGOŠ'],
    ['КОЊ', 'KONJ'],
    ['Џеп, ЏЕП, џеп', 'Džep, DŽEP, džep'],
    ['Љ', 'Lj'],
    ['А Њ', 'A Nj'],
    ['ђак, ћуп, чаша, жаба, шал', 'đak, ćup, čaša, žaba, šal'],
    ['инјекција', 'injekcija'],
  ])('„%s“ is %s', (cyrillic, written) => {
    expect(latin(cyrillic)).toBe(written);
  });

  it('keeps an accent over its letter, however it was put there', () => {
    expect(latin('ѝ')).toBe('ì');
    expect(latin('и\u0300')).toBe('ì');
    expect(latin('а\u0301')).toBe('á');
  });

  it('leaves alone whatever is not Serbian Cyrillic', () => {
    const others = fc
      .string({ unit: 'grapheme' })
      .filter((text) => !/\p{Script=Cyrillic}/u.test(text));
    fc.assert(fc.property(others, (text) => void expect(latin(text)).toBe(text)));
    expect(latin('Amends: ы')).toBe('Amends: ы');
  });

  it('leaves none of its Cyrillic letters', () => {
    fc.assert(
      fc.property(ANY, (text) => void expect(latin(text)).not.toMatch(/\p{Script=Cyrillic}/u)),
    );
  });

  it('said again changes nothing more', () => {
    fc.assert(fc.property(ANY, (text) => void expect(latin(latin(text))).toBe(latin(text))));
  });

  it('grows by one letter for each љ, њ and џ, and is otherwise as long', () => {
    const plain = ANY.map((text) => text.replaceAll('\u0301', ''));
    fc.assert(
      fc.property(plain, (text) => {
        const two = text.match(/[љњџЉЊЏ]/g)?.length ?? 0;
        expect(latin(text)).toHaveLength(text.length + two);
      }),
    );
  });

  it('of small letters has the same words as of capitals', () => {
    fc.assert(
      fc.property(ANY, (text) => {
        expect(latin(text.toUpperCase()).toLowerCase()).toBe(latin(text.toLowerCase()));
      }),
    );
  });
});

describe('a word that stays as it is written', () => {
  it('does so as a whole word only, in this spelling', () => {
    expect(latin('Српски је српски, Српскиња није', ['Српски'])).toBe(
      'Српски je srpski, Srpskinja nije',
    );
  });

  it('may hold signs that mean something in a pattern', () => {
    expect(latin('а (а) а', ['(а)'])).toBe('a (а) a');
  });

  it('stays so when said again', () => {
    const kept = ['Ћирилица', 'в. д.'];
    const text = fc
      .array(fc.constantFrom(...kept, 'ћирилица', ' ', 'а', '.'))
      .map((all) => all.join(''));
    fc.assert(
      fc.property(text, (some) => {
        const once = latin(some, kept);
        expect(latin(once, kept)).toBe(once);
      }),
    );
  });
});
