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
  | { readonly kind: 'word'; readonly word: string }
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
      if (piece === '|') parts.push('bar');
      else if (piece === '(') parts.push(group(')'));
      else if (piece === '[') parts.push({ kind: 'choice', ways: [NOTHING, group(']')] });
      else if (piece === ')' || piece === ']') {
        throw new NotationError(`"${piece}" without its beginning in "${text}"`);
      } else if (piece.includes('/')) {
        parts.push(piece.split('/').map((word) => (word === '' ? NOTHING : element(word, fold))));
      } else parts.push(element(piece, fold));
    }
  }

  if (pieces.length === 0) throw new NotationError('a phrase is empty');
  return group(undefined);
}

type Part = Phrase | 'bar' | readonly Phrase[];

/** Without a bar, the strokes of a group part whole phrases; else they join single words. */
function choiceOf(parts: readonly Part[], isGroup: boolean): Phrase {
  const strokesPart = isGroup && !parts.includes('bar');
  const ways: Phrase[][] = [[]];
  for (const part of parts) {
    const way = ways.at(-1) ?? [];
    if (part === 'bar') ways.push([]);
    else if (isRow(part)) {
      if (strokesPart) {
        const [first, ...others] = part;
        if (first) way.push(first);
        ways.push(...others.map((other) => [other]));
      } else way.push({ kind: 'choice', ways: part });
    } else way.push(part);
  }
  const made = ways.map(sequence);
  return made.length === 1 && made[0] ? made[0] : { kind: 'choice', ways: made };
}

const isRow = (part: Part): part is readonly Phrase[] => Array.isArray(part);

const sequence = (parts: readonly Phrase[]): Phrase =>
  parts.length === 1 && parts[0] ? parts[0] : { kind: 'sequence', parts };

function element(piece: string, fold: (word: string) => string): Phrase {
  switch (piece) {
    case '_':
      return { kind: 'any' };
    case '..':
      return { kind: 'gap', most: 2, commas: false };
    case '...':
      return { kind: 'gap', most: 5, commas: false };
    case '....':
      return { kind: 'gap', most: 10, commas: true };
    case '<':
    case '<<':
      return { kind: 'edge', side: 'begins', of: piece === '<' ? 'clause' : 'sentence' };
    case '>':
    case '>>':
      return { kind: 'edge', side: 'ends', of: piece === '>' ? 'clause' : 'sentence' };
  }
  if (/^[A-Z][A-Z-]*(\.[a-z-]+)?$/.test(piece) && piece.length > 1) {
    return { kind: 'list', name: piece };
  }
  if (piece.startsWith('=')) return { kind: 'word', word: piece.toLowerCase().normalize('NFC') };
  return { kind: 'word', word: fold(piece) };
}
