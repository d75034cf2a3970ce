/** Words in capitals: shouted, unless they are codes, initials, or all that a keyboard gave. */
import type { Grammar } from './grammar.ts';
import type { Words } from './words.ts';

/** Letters in a row of capitals from which on it is a shout: `CALM DOWN`, not `T2` or `OK`. */
const FEWEST_LETTERS = 8;
/** One word alone may be stressed; together with two marks it is shouted. */
const FEWEST_WORDS = 2;

/** The longest shouted row of words, if any. */
export function shoutIn(
  { tokens, entries }: Words,
  { lists }: Grammar,
): { readonly start: number; readonly end: number } | undefined {
  const initials = lists.get('INITIALS');
  let best: { start: number; end: number; letters: number } | undefined;
  let start = -1;
  let letters = 0;
  let counted = 0;
  let strong = false;
  const close = (end: number): void => {
    const words = counted >= FEWEST_WORDS || (counted === 1 && strong);
    if (start >= 0 && words && letters >= FEWEST_LETTERS && letters > (best?.letters ?? 0)) {
      best = { start, end, letters };
    }
    start = -1;
    letters = 0;
    counted = 0;
    strong = false;
  };
  for (const [at, token] of tokens.entries()) {
    if (token.letters === 0) continue;
    if (token.capitals < token.letters) {
      close(at);
      continue;
    }
    if (start < 0) start = at;
    if (token.exclaimed) strong = true;
    const isCode = token.word === '0' || (initials && entries[at]?.lists.has(initials));
    if (!isCode && token.letters > 1) {
      letters += token.letters;
      counted += 1;
    }
  }
  close(tokens.length);
  return best && { start: best.start, end: best.end };
}
