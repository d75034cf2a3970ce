/**
 * Letters as the rules know them: lower case, without accents, Serbian in Latin letters. Both
 * scripts, and composed and decomposed Unicode, come to the same.
 */

const CYRILLIC: Readonly<Record<string, string>> = {
  а: 'a', б: 'b', в: 'v', г: 'g', д: 'd', ђ: 'dj', е: 'e', ж: 'z', з: 'z', и: 'i', ј: 'j', к: 'k',
  л: 'l', љ: 'lj', м: 'm', н: 'n', њ: 'nj', о: 'o', п: 'p', р: 'r', с: 's', т: 't', ћ: 'c', у: 'u',
  ф: 'f', х: 'h', ц: 'c', ч: 'c', џ: 'dz', ш: 's',
}; // biome-ignore format: an alphabet is read in rows

/** Letters that no accent was put on: Unicode does not take them apart. */
const LETTERS: Readonly<Record<string, string>> = {
  ...CYRILLIC,
  đ: 'dj', ø: 'o', ł: 'l', ß: 'ss', æ: 'ae', œ: 'oe', ı: 'i',
}; // biome-ignore format: an alphabet is read in rows

const known = new Map<string, string>();

/**
 * One character (a code point) folded. Nothing is left of marks that stand above letters, of
 * zero-width characters and of marks of direction.
 */
export function foldCharacter(character: string): string {
  const remembered = known.get(character);
  if (remembered !== undefined) return remembered;
  const folded = [...character.normalize('NFKD').toLowerCase().normalize('NFKD')]
    .filter((part) => !/[\p{M}\p{Cf}]/u.test(part))
    .map((part) => LETTERS[part] ?? part)
    .join('');
  // Texts hold few different characters; whoever sends all of Unicode does not fill the memory.
  if (known.size < 4096) known.set(character, folded);
  return folded;
}

/** A word of the rules, folded as typed words are. */
export function fold(text: string): string {
  // Most words are in such letters already.
  if (/^[ -@[-~]*$/.test(text)) return text;
  return text.replace(/[^ -@[-~]/gu, foldCharacter).replaceAll('’', "'");
}
