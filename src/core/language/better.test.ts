import { expect, test } from 'vitest';
import { openReader } from './reader.ts';

const reader = openReader({
  tag: 'sr',
  edition: 1,
  forms: () => ({}),
  rules: [
    `words THINGS
  систем, штампач
words COMMON
  пао, је
rule circumstances shows excuse because circumstances
  THINGS је пао
  better: {THINGS} није ваша брига.
  eg: систем је пао`,
  ],
});
const betterFor = (text: string) => reader.read(text).findings[0]?.better;

test('a better line takes over words of the text', () => {
  expect(betterFor('Штампач је пао.')).toBe('Штампач није ваша брига.');
});

test('a better line is in the letters of the text that it answers', () => {
  expect(betterFor('Štampač je pao.')).toBe('Štampač nije vaša briga.');
});
