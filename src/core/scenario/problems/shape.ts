/** A2xx: a key is unknown or missing, or a value is not of the kind that belongs there. */
import { kind, short } from '../problem.ts';

/** At most this many words of a closed list are named in a message. */
const SHOWN = 20;

function listed(words: readonly string[]): string {
  const shown = words.slice(0, SHOWN).join(', ');
  return words.length > SHOWN ? `${shown} …` : shown;
}

export const unknownKey = kind(
  'A201',
  'error',
  (key: string, known: readonly string[], near?: string) => [
    `There is no key \`${short(key)}\` here.`,
    near ? `did you mean \`${near}\`?` : `the keys here are ${listed(known)}`,
  ],
);

export const missingKey = kind('A202', 'error', (key: string, owner: string) => [
  `\`${key}\` is missing${owner ? ` in \`${short(owner)}\`` : ''}.`,
  `add \`${key}:\``,
]);

export const wrongKind = kind('A203', 'error', (wanted: string, found: string, mend?: string) => [
  `Here belongs ${wanted}, not ${found}.`,
  mend ??
    (found === 'a text'
      ? 'put it on the next lines, indented by two spaces'
      : 'if it is a text with a colon, a bracket or a dash in it, put it in double quotes'),
]);

export const notInList = kind(
  'A204',
  'error',
  (word: string, list: readonly string[], near?: string) => [
    `“${short(word)}” is not one of the words for this.`,
    near ? `did you mean \`${near}\`?` : `use one of ${listed(list)}`,
  ],
);

export const badId = kind('A205', 'error', (id: string) => [
  `“${short(id)}” cannot be an id.`,
  'use small letters a–z, digits and hyphens, begin with a letter, at most 60 characters, like `late-dinner`',
]);

export const badAmount = kind('A206', 'error', (text: string) => [
  `“${short(text)}” is not an amount of money.`,
  'write a number, a space and the currency in three capitals, like `15 EUR` or `12.50 EUR`',
]);

export const empty = kind('A207', 'error', (key: string) => [
  `\`${short(key)}\` is empty.`,
  'write something after it, or remove the key',
]);

export const tooLong = kind('A208', 'error', (length: number, most: number) => [
  `This text has ${length} characters; at most ${most} fit.`,
  'shorten it',
]);

export const wrongVersion = kind('A209', 'error', (version: string) => [
  `This file says it is in format “${short(version)}”; this program reads format 1.`,
  'write `amends: 1`',
]);

export const wrongCount = kind(
  'A210',
  'error',
  (what: string, count: number, least: number, most: number) => [
    `It takes ${least} to ${most} ${what}; there ${count === 1 ? 'is' : 'are'} ${count} here.`,
    count < least ? 'add what is missing' : 'keep the ones that matter',
  ],
);

export const lineSaysNothing = kind('A211', 'error', () => [
  'This line has neither words nor a deed.',
  'add `says:` with the words, or `does:` with what can be seen',
]);

export const badLanguage = kind('A212', 'error', (tag: string) => [
  `“${short(tag)}” is not a language tag.`,
  'write the two letters of the language, like `en`, `es`, `id` or `sr`',
]);

export const badReplyId = kind('A213', 'error', (id: string) => [
  `“${short(id)}” is not a whole reply id.`,
  'write the beat and the reply with a slash between them, like `at-the-counter/swamped`',
]);

export const badScore = kind('A214', 'error', (text: string) => [
  `“${short(text)}” is not a score.`,
  'write a whole number from 0 to 100',
]);
