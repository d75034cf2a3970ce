import { expect, test } from 'vitest';
import { numbersIn } from './numbers.ts';
import { alike, clausesOf, wordsOf } from './words.ts';

test('case and accents make no difference, and an apostrophe parts two words', () => {
  expect(wordsOf("I'll pay the Café!")).toEqual(['i', 'll', 'pay', 'the', 'cafe']);
});

test('Serbian reads the same in both of its scripts', () => {
  const cyrillic = 'Жао ми је, госпођо. Љубазно ћу вам вратити новац од карте, ђаче Џоно.';
  const latin = 'Žao mi je, gospođo. Ljubazno ću vam vratiti novac od karte, đače Džono.';
  expect(wordsOf(cyrillic)).toEqual(wordsOf(latin));
});

test.each([
  ['sandwich', 'sandwiches'],
  ['print', 'printing'],
  ['devolver', 'devolvemos'],
])('"%s" and "%s" have one stem', (one, other) => {
  expect(alike(one, other)).toBeGreaterThan(0);
});

test.each([
  ['not', 'now'],
  ['form', 'formal'.slice(0, 3)],
  ['there', 'therapy'],
  ['refund', 'reform'],
])('"%s" and "%s" are strangers', (one, other) => {
  expect(alike(one, other)).toBe(0);
});

test('clauses end where the voice falls', () => {
  expect(clausesOf('No, wait. I will: now!').map((clause) => clause.trim())).toEqual([
    'No',
    'wait',
    'I will',
    'now',
  ]);
});

test('numbers are read in digits and in words of each language', () => {
  expect(numbersIn('10 euros, ten euros, diez euros, sepuluh euro, десет евра')).toEqual([
    10, 10, 10, 10, 10,
  ]);
});
