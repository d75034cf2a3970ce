/**
 * The notation of phrases, written to be read aloud:
 *
 *     sorry              the word; upper and lower case, accents and script do not matter
 *     apolog*  *ción     any word that begins, or ends, like this
 *     SORRY  FIX.ing     any entry of the list of this name
 *     =*ó  =llamó         accents count: not for somebody who types without them
 *     0                  a number, an amount, a code
 *     _                  any one word
 *     a/b/LIST           one of them
 *     (a b | c/d e)      one of these phrases; the second begins with c or d
 *     (a b/c d)          the same as (a b | c d): without a bar, strokes part whole phrases
 *     [very]  [a b/c]    one of these, or nothing
 *     ..  ...            up to two, up to five other words, no comma between
 *     ....               up to ten other words, commas too, within the sentence
 *     <  >               here a clause begins, ends
 *     <<  >>             here a sentence begins, ends
 */
export type Phrase =
  /** A word is itself: lists hold thousands of them. */
  | string
  | { readonly kind: 'list'; readonly name: string }
  | { readonly kind: 'any' }
  | { readonly kind: 'gap'; readonly most: number; readonly commas: boolean }
  | { readonly kind: 'edge'; readonly side: 'begins' | 'ends'; readonly of: 'clause' | 'sentence' }
  | { readonly kind: 'sequence'; readonly parts: readonly Phrase[] }
  | { readonly kind: 'choice'; readonly ways: readonly Phrase[] };

/** What is wrong with a phrase, for whoever writes rules. */
export class NotationError extends Error {}

const NOTHING: Phrase = { kind: 'sequence', parts: [] };

/** @param text one phrase, as it stands in a file of rules */
export function readPhrase(text: string, fold: (word: string) => string): Phrase {
  if (/[()[\]|/]/.test(text)) return readGroups(text, fold);
  // Most phrases are a word or two.
  if (text !== '' && !/\s/.test(text)) return element(text, fold);
  const words = text.match(/\S+/g);
  if (!words) throw new NotationError('a phrase is empty');
  return sequence(words.map((word) => element(word, fold)));
}

function readGroups(text: string, fold: (word: string) => string): Phrase {
  const pieces = text.match(/[()[\]|]|[^\s()[\]|]+/g) ?? [];
  let at = 0;

  /** Reads up to `closing`: a phrase, or a bar, or elements with strokes between them, in a row. */
  function group(closing: string | undefined): Phrase {
    const parts: Part[] = [];
    for (;;) {
      const piece = pieces[at];
      if (piece === undefined || piece === closing) {
        if (piece !== closing) throw new NotationError(`"${closing}" is missing in "${text}"`);
        at += 1;
        return choiceOf(parts, closing !== undefined);
      }
      at += 1;
      if (piece === '|') parts.push(BAR);
      else if (piece === '(') parts.push(group(')'));
      else if (piece === '[') parts.push({ kind: 'choice', ways: [NOTHING, group(']')] });
      else if (piece === ')' || piece === ']') {
        throw new NotationError(`"${piece}" without its beginning in "${text}"`);
      } else if (piece.includes('/')) {
        parts.push(piece.split('/').map((word) => (word === '' ? NOTHING : element(word, fold))));
      } else parts.push(element(piece, fold));
    }
  }

  return group(undefined);
}

const BAR = { kind: 'bar' } as const;

type Part = Phrase | typeof BAR | readonly Phrase[];

/** Without a bar, the strokes of a group part whole phrases; else they join single words. */
function choiceOf(parts: readonly Part[], isGroup: boolean): Phrase {
  if (parts.every(isPhrase)) return sequence(parts);
  const strokesPart = isGroup && !parts.includes(BAR);
  let way: Phrase[] = [];
  const ways = [way];
  for (const part of parts) {
    if (isPhrase(part)) way.push(part);
    else if (!isRow(part)) {
      way = [];
      ways.push(way);
    } else if (!strokesPart) way.push({ kind: 'choice', ways: part });
    else {
      way.push(...part.slice(0, 1));
      for (const word of part.slice(1)) {
        way = [word];
        ways.push(way);
      }
    }
  }
  return ways.length === 1 ? sequence(way) : { kind: 'choice', ways: ways.map(sequence) };
}

const isRow = (part: Part): part is readonly Phrase[] => Array.isArray(part);

const isPhrase = (part: Part): part is Phrase => part !== BAR && !isRow(part);

const sequence = (parts: readonly Phrase[]): Phrase =>
  parts.length === 1 && parts[0] !== undefined ? parts[0] : { kind: 'sequence', parts };

const SIGNS: ReadonlyMap<string, Phrase> = new Map<string, Phrase>([
  ['_', { kind: 'any' }],
  ['..', { kind: 'gap', most: 2, commas: false }],
  ['...', { kind: 'gap', most: 5, commas: false }],
  ['....', { kind: 'gap', most: 10, commas: true }],
  ['<', { kind: 'edge', side: 'begins', of: 'clause' }],
  ['<<', { kind: 'edge', side: 'begins', of: 'sentence' }],
  ['>', { kind: 'edge', side: 'ends', of: 'clause' }],
  ['>>', { kind: 'edge', side: 'ends', of: 'sentence' }],
]);

function element(piece: string, fold: (word: string) => string): Phrase {
  const sign = SIGNS.get(piece);
  if (sign) return sign;
  if (piece.length > 1 && /^[A-Z][A-Z-]*(\.[a-z-]+)?$/.test(piece)) {
    return { kind: 'list', name: piece };
  }
  return piece.startsWith('=') ? piece.toLowerCase().normalize('NFC') : fold(piece);
}
