/**
 * Words as they are compared: without case, accents or script, and two forms of one stem count as
 * alike. It knows no language, so that it serves every one.
 */

/** Where the words of a text stand, in their order: UTF-16 offsets, end exclusive. */
export const placesOf = (
  text: string,
): readonly { readonly start: number; readonly end: number }[] =>
  Array.from(text.matchAll(/[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu), ({ index, 0: word }) => ({
    start: index,
    end: index + word.length,
  }));

/** The words of a text in their order, folded. An apostrophe parts: `I'll` is `i`, `ll`. */
export function wordsOf(text: string): readonly string[] {
  const folded = inLatin(text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, ''));
  return (folded.match(/[\p{L}\p{N}]+/gu) ?? []).map((word) =>
    word.replace(TWICE, '').replace(OWNED, ''),
  );
}

/** Case, accents, marks and scripts may differ. */
export const sameWords = (one: string, other: string): boolean =>
  wordsOf(one).join(' ') === wordsOf(other).join(' ');

/** A word that is said twice is chatted with a two: `hati2`. */
const TWICE = /(?<=^\p{L}{3,})2$/u;

/** Indonesian hangs "its" and "the" on to a word; no word of the other languages ends so. */
const OWNED = /(?<=\p{L}{4})nya$/u;

/** The parts of a text that stand for themselves: between full stops, commas and the like. */
export const clausesOf = (text: string): readonly string[] =>
  text.split(/[.,;:!?…\n—–]+/).filter((clause) => clause.trim() !== '');

/** How much two folded words are one word: 1 the same, less where they share a stem, else 0. */
export function alike(one: string, other: string): number {
  if (one === other) return 1;
  const longer = Math.max(one.length, other.length);
  const shorter = Math.min(one.length, other.length);
  if (shorter < SHORTEST_STEM) return 0;
  if (shorter > longer / 2 && (one.endsWith(other) || other.endsWith(one))) return STEM_COUNTS;
  let shared = 0;
  while (shared < shorter && one[shared] === other[shared]) shared += 1;
  return shared >= SHORTEST_STEM && shared >= longer * STEM_SHARE ? STEM_COUNTS : 0;
}

/** Letters; below it, words that begin alike are too often strangers. */
const SHORTEST_STEM = 4;
/** Share of the longer word that both must begin with. */
const STEM_SHARE = 0.6;
const STEM_COUNTS = 0.85;

const CYRILLIC: Readonly<Record<string, string>> = Object.fromEntries([
  ...Array.from('абвгдежзијклмнопрстћуфхцчш', (letter, place): [string, string] => [
    letter,
    'abvgdezzijklmnoprstcufhccs'[place] ?? '',
  ]),
  ['ђ', 'dj'],
  ['љ', 'lj'],
  ['њ', 'nj'],
  ['џ', 'dz'],
]);

/** Serbian is written in two scripts and is one language. */
const inLatin = (folded: string): string =>
  folded
    .replace(/\p{Script=Cyrillic}/gu, (letter) => CYRILLIC[letter] ?? letter)
    .replace(/đ/g, 'dj');
