import { expect, test } from 'vitest';
import { readRules } from '../notation/rules.ts';
import { fold } from '../text/fold.ts';
import { compile } from './grammar.ts';
import { openLexicon } from './lexicon.ts';
import { wordsOf } from './words.ts';

test('a word that stands for nothing is left out, the parting before it is not', () => {
  const book = readRules(['spell\n  ya = , sy = saya'], fold, () => ({}));
  const grammar = compile(book);
  const { tokens } = wordsOf('maaf, ya sy salah ya', grammar, openLexicon(grammar));
  expect(tokens.map(({ word, parted }) => [word, parted])).toEqual([
    ['maaf', 2],
    ['saya', 1],
    ['salah', 0],
  ]);
});
