import { expect, test } from 'vitest';
import { tokenise } from './tokens.ts';

const words = (text: string) => tokenise(text).map(({ word }) => word);

test('a word said twice, written with a two, is the word', () => {
  expect(words('hati2 marah2')).toEqual(['hati', 'marah']);
});

test('codes, amounts and short words with digits are numbers', () => {
  expect(words('QZ7510 T2 ab2 2x24 3')).toEqual(['0', '0', '0', '0', '0']);
  expect(words('TERMINAL2')).toEqual(['0']);
});
