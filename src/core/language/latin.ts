/** Serbian in its other letters: Cyrillic to Latin. It only goes this way, where nothing is lost. */

const LETTERS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ...{ а: 'a', б: 'b', в: 'v', г: 'g', д: 'd', ђ: 'đ', е: 'e', ж: 'ž', з: 'z', и: 'i' },
    ...{ ј: 'j', к: 'k', л: 'l', љ: 'lj', м: 'm', н: 'n', њ: 'nj', о: 'o', п: 'p', р: 'r' },
    ...{ с: 's', т: 't', ћ: 'ć', у: 'u', ф: 'f', х: 'h', ц: 'c', ч: 'č', џ: 'dž', ш: 'š' },
  }),
);

/** A letter with the accents over it. */
const LETTER = /\p{Script=Cyrillic}\p{M}*/gu;

/**
 * The same text in Latin letters. Whatever is not a Serbian Cyrillic letter stays as it is, and so
 * do the words in `asWritten`, in exactly this spelling.
 */
export function latin(text: string, asWritten: readonly string[] = []): string {
  if (asWritten.length === 0) return inLatin(text);
  const kept = new RegExp(`(?<!\\p{L})(${asWritten.map(escaped).join('|')})(?!\\p{L})`, 'u');
  return text
    .split(kept)
    .map((part, place) => (place % 2 === 1 ? part : inLatin(part)))
    .join('');
}

const escaped = (word: string): string => word.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');

const inLatin = (text: string): string =>
  text.replace(LETTER, (written, at: number) => {
    const [letter = '', ...accents] = written.normalize('NFD');
    const small = letter.toLowerCase();
    const plain = LETTERS.get(small);
    if (plain === undefined) return written;
    if (letter === small) return (plain + accents.join('')).normalize('NFC');
    const [first = '', second = ''] = plain;
    const rest = second && inCapitals(text, at, written.length) ? second.toUpperCase() : second;
    return (first.toUpperCase() + rest + accents.join('')).normalize('NFC');
  });

/** Whether a capital stands among capitals: then both letters that it becomes are capitals. */
function inCapitals(text: string, at: number, length: number): boolean {
  const after = /^\p{L}/u.exec(text.slice(at + length))?.[0];
  const beside = after ?? /\p{L}(?=\p{M}*$)/u.exec(text.slice(0, at))?.[0];
  return beside !== undefined && /\p{Lu}/u.test(beside);
}
