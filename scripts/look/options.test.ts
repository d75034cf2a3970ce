import { describe, expect, test } from 'vitest';
import { readOptions } from './options.ts';
import { SECTIONS } from './sheet.ts';

describe('what npm run look may be asked', () => {
  test('everything, into an ignored folder of the checkout, unless something else is said', () => {
    expect(readOptions([], '/house')).toEqual({
      sections: SECTIONS,
      out: '/house/look',
      pictures: false,
    });
  });

  test('some of it, in the usual order', () => {
    expect(readOptions(['--only', 'screens,cast'], '/house').sections).toEqual(['cast', 'screens']);
  });

  test('another folder, from where the person stands', () => {
    expect(readOptions(['--out', 'seen'], '/house', '/home/ana').out).toBe('/home/ana/seen');
  });

  test.each([['--only', 'casts'], ['--only', ''], ['--onyl', 'cast'], ['cast']])(
    'anything else is answered with the usage: %s %s',
    (...args) => {
      expect(() => readOptions(args, '/house')).toThrow(/^Usage: npm run look/);
    },
  );
});
