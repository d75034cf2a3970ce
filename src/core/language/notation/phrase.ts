/**
 * The notation of phrases, written to be read aloud:
 *
 *     sorry              the word; upper and lower case, accents and script do not matter
 *     apolog*  *ción     any word that begins, or ends, like this
 *     SORRY  FIX.ing     any entry of the list of this name
 *     0                  a number, an amount, a code
 *     _                  any one word
 *     a/b/LIST           one of them
 *     (a b | c d)        one of these phrases
 *     [very]             may be left out
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

  function choice(closing: string | undefined): Phrase {
    const ways: Phrase[] = [];
    let parts: Phrase[] = [];
    for (;;) {
      const piece = pieces[at];
      if (piece === undefined || piece === closing) {
        if (piece !== closing) throw new NotationError(`"${closing}" is missing in "${text}"`);
        at += 1;
        ways.push(sequence(parts));
        return ways.length === 1 && ways[0] ? ways[0] : { kind: 'choice', ways };
      }
      at += 1;
      if (piece === '|') {
        ways.push(sequence(parts));
        parts = [];
      } else if (piece === '(') parts.push(choice(')'));
      else if (piece === '[') parts.push({ kind: 'choice', ways: [NOTHING, choice(']')] });
      else if (piece === ')' || piece === ']') {
        throw new NotationError(`"${piece}" without its beginning in "${text}"`);
      } else parts.push(element(piece, fold));
    }
  }

  const phrase = choice(undefined);
  if (pieces.length === 0) throw new NotationError('a phrase is empty');
  return phrase;
}

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
  if (piece.includes('/')) {
    return { kind: 'choice', ways: piece.split('/').map((way) => element(way, fold)) };
  }
  if (/^[A-Z][A-Z-]*(\.[a-z-]+)?$/.test(piece) && piece.length > 1) {
    return { kind: 'list', name: piece };
  }
  return { kind: 'word', word: fold(piece) };
}
