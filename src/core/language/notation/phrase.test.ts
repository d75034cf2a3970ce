import { expect, test } from 'vitest';
import { NotationError, readPhrase } from './phrase.ts';

const read = (text: string) => readPhrase(text, (word) => word);
const sequence = (...words: string[]) => ({ kind: 'sequence', parts: words });

test('strokes between single words join them', () => {
  expect(read('a b/c')).toEqual({
    kind: 'sequence',
    parts: ['a', { kind: 'choice', ways: ['b', 'c'] }],
  });
});

test('strokes part whole phrases in a group without bars', () => {
  expect(read('(a b/c d/e)')).toEqual({
    kind: 'choice',
    ways: [sequence('a', 'b'), sequence('c', 'd'), 'e'],
  });
});

test('bars part whole phrases; strokes between them join words', () => {
  expect(read('(a b|c/d)')).toEqual({
    kind: 'choice',
    ways: [sequence('a', 'b'), { kind: 'choice', ways: ['c', 'd'] }],
  });
});

test('square brackets may be left out', () => {
  expect(read('[a]')).toEqual({
    kind: 'choice',
    ways: [{ kind: 'sequence', parts: [] }, 'a'],
  });
});

test.each(['(a', 'a)', '', '[a'])('what is not well formed is said: %s', (text) => {
  expect(() => read(text)).toThrow(NotationError);
});

test('accents count only after a sign of equality', () => {
  const folded = (text: string) => readPhrase(text, (each) => each.replaceAll('ó', 'o'));
  expect(folded('llamó')).toEqual('llamo');
  expect(folded('=llamó')).toEqual('=llamó');
  expect(folded('=*ó')).toEqual('=*ó');
});
