/** A1xx: the text cannot be read, or YAML would read something else than was meant. */
import { kind, short } from '../problem.ts';

export const tooLarge = kind('A101', 'error', (limit: string) => [
  `The file has more than ${limit}.`,
  'split it into several scenarios, or remove what does not belong here',
]);

export const tooDeep = kind('A102', 'error', (levels: number) => [
  `The file is nested more than ${levels} levels deep.`,
  'a scenario never needs that; check the indentation and the brackets',
]);

export const controlCharacter = kind('A103', 'error', (code: string) => [
  `There is a control character (${code}) here.`,
  'delete it and type the text again',
]);

export const hiddenCharacter = kind('A104', 'error', (code: string) => [
  `There is a character here that nobody can see (${code}); it can change what people read.`,
  'delete it, or type the whole word again',
]);

export const unreadable = kind('A105', 'error', (reason: string) => [
  `This cannot be read as YAML: ${reason}.`,
  'compare this line with the ones around it: indentation, colons, quotes',
]);

export const tabIndent = kind('A106', 'error', () => [
  'This line is indented with a tab.',
  'use two spaces for each level',
]);

export const badIndent = kind('A107', 'error', () => [
  'This line does not line up with the lines it belongs to.',
  'give keys of the same level the same number of spaces',
]);

export const commentCut = kind('A108', 'error', (lost: string) => [
  `A # after a space begins a comment, so “${lost}” is lost.`,
  'put the whole text in double quotes; if a comment is meant, write two spaces before the # and one after it',
]);

export const colonInText = kind('A109', 'error', (before: string, mayBeId: boolean) => [
  `The colon after “${before}” makes a key of the words before it.`,
  mayBeId
    ? 'put the whole text in double quotes; if it is an id, write it with hyphens, like `late-dinner`'
    : 'put the whole text in double quotes',
]);

export const bracketStart = kind('A110', 'error', (bracket: string) => [
  `A text cannot begin with ${bracket}: YAML reads a list or a map up to the closing bracket.`,
  'put the whole text in double quotes; what the customer does belongs under `does`',
]);

export const specialStart = kind('A111', 'error', (sign: string) => [
  `A text cannot begin with ${sign === '`' ? 'a backtick' : `\`${sign}\``}: it means something else in YAML.`,
  'put the whole text in double quotes',
]);

export const unclosedQuote = kind('A112', 'error', () => [
  'This quotation mark is never closed, so the lines after it are swallowed.',
  'close the quote at the end of the text, or leave both quotes out',
]);

export const smartQuotes = kind('A113', 'warning', () => [
  'These curly quotes become part of the text; everything in a scenario that is said is quoted anyway.',
  'leave them out, or use straight double quotes',
]);

export const duplicateKey = kind('A114', 'error', (key: string, firstLine: number) => [
  `\`${short(key)}\` is here twice; the first is in line ${firstLine}.`,
  'remove one, or give one another name',
]);

export const reservedKey = kind('A115', 'error', (key: string) => [
  `\`${key}\` cannot be used as a name.`,
  'choose another name',
]);

export const oneDocument = kind('A116', 'error', (sign: string) => [
  `A scenario is one plain document; \`${sign}\` has no place in it.`,
  'delete this line, and put every scenario in a file of its own',
]);

export const textAfterQuote = kind('A117', 'error', (quote: string) => [
  quote === "'"
    ? "The quote ends at the last ' before this; a ' inside it closes it too early."
    : 'The quote ends before this, but the text goes on.',
  'put the whole text in double quotes, with \\" for a double quote inside it',
]);

export const missingColon = kind('A118', 'error', (key: string) => [
  `There is no colon with a space after \`${short(key)}\`.`,
  `write \`${short(key)}: …\``,
]);

export const nothingHere = kind('A119', 'error', () => [
  'The file is empty.',
  'begin with `amends: 1`; docs/scenario-format.md shows the smallest scenario',
]);

export const damagedCharacter = kind('A120', 'error', () => [
  'A letter was lost here, because the file is not saved as UTF-8.',
  'save the file as UTF-8, and type the letter again',
]);
