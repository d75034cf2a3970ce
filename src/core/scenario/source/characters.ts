/**
 * Characters that nobody can see have no place in a text that people read aloud: they can turn
 * the order of words round, hide words, or make two ids look the same.
 */

/** Everything but tab and line feed among the controls, odd line ends, half characters. */
const CONTROL = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}]/u;
/** What a decoder puts in place of bytes that are no UTF-8. */
const DAMAGED = '\ufffd';
/** All of them, and what nobody sees: zero width, direction overrides, tags, soft hyphens. */
const ODD = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Cf}\ufffd]/gu;

/** The joiners are letters' business in scripts such as Arabic, and they build emoji. */
const JOINER = /[\u200c\u200d]/u;
const AFTER_EMOJI = /(?:[\p{Extended_Pictographic}\p{Emoji_Modifier}]|\ufe0f)$/u;
const AFTER_JOINING_LETTER =
  /(?![\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}])\p{L}\p{M}*$/u;

export interface OddCharacter {
  readonly kind: 'control' | 'hidden' | 'damaged';
  /** `U+202E`. */
  readonly code: string;
  /** UTF-16 offset. */
  readonly offset: number;
}

/** All characters of a text that must not be in it, from the first. */
export function* oddCharacters(text: string): Generator<OddCharacter> {
  for (const match of text.matchAll(ODD)) {
    const [character] = match;
    const offset = match.index;
    if (character === '\n' || character === '\t') continue;
    if (JOINER.test(character) && mayJoin(text, offset)) continue;
    yield { kind: kindOf(character), code: codePoint(character), offset };
  }
}

function kindOf(character: string): OddCharacter['kind'] {
  if (character === DAMAGED) return 'damaged';
  return CONTROL.test(character) ? 'control' : 'hidden';
}

/** A text with nothing in it that must not be. */
export function withoutOddCharacters(text: string): string {
  return text.replace(ODD, (character) =>
    character === '\n' || character === '\t' ? character : '',
  );
}

function mayJoin(text: string, offset: number): boolean {
  // Eight units hold an emoji with its modifiers, or a letter with its marks.
  const before = text.slice(Math.max(0, offset - 8), offset);
  return AFTER_EMOJI.test(before) || AFTER_JOINING_LETTER.test(before);
}

function codePoint(character: string): string {
  const hex = (character.codePointAt(0) ?? 0).toString(16).toUpperCase();
  return `U+${hex.padStart(4, '0')}`;
}
