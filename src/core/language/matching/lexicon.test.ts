import { expect, test } from 'vitest';
import { openReader } from '../reader.ts';

const read = (rules: string, text: string) =>
  openReader({ tag: 'xx', edition: 1, rules: [rules], forms: () => ({}) })
    .read(text)
    .findings.map(({ rule }) => rule);

const ACCENTS = `
rule he-called shows excuse because others-did-it
  =*ó
rule i-called shows ownership because takes-action
  =llamé
`;

test('an accent that is asked for must have been typed', () => {
  expect(read(ACCENTS, 'Llamó ayer')).toEqual(['he-called']);
  expect(read(ACCENTS, 'LLAMÉ ayer')).toEqual(['i-called']);
  expect(read(ACCENTS, 'llamo ayer, llame')).toEqual([]);
});

test('an accent may be put on in two ways', () => {
  expect(read(ACCENTS, 'llamo\u0301 ayer')).toEqual(['he-called']);
});

const ENDINGS = `
words ENDINGS
  se
rule come-by shows deflection because sends-away
  pase
rule pass shows fix because puts-right
  pas*
`;

test('a word that only its beginning tells may still lose its ending', () => {
  expect(read(ENDINGS, 'pasese')).toEqual(['pass', 'come-by']);
});
