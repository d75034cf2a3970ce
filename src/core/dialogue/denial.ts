/** Whether typed words say that something will not be done. */
import type { Small } from '../language/small-words.ts';
import { has } from './lexicon.ts';
import { clausesOf, wordsOf } from './words.ts';

/**
 * A clause that speaks of the thing says "not", and the author's words do not; or one after it
 * says nothing else: "I'd give you a voucher, but I can't".
 * @param say the author's words; `telling`, folded, are those that say what they speak of
 */
export function isDenied(
  small: Small,
  text: string,
  say: string,
  telling: readonly string[],
): boolean {
  const own = denialsIn(say, small).filter(({ denies }) => denies);
  const isOwn = (words: readonly string[]) =>
    own.some((clause) => words.filter((word) => has(clause.words, word)).length > words.length / 2);
  const speaks = (words: readonly string[] = []) => telling.some((word) => has(words, word));
  const clauses = denialsIn(text, small);
  return clauses.some(({ words, denies, bare }, place) => {
    if (!denies) return false;
    return (speaks(words) && !isOwn(words)) || (bare && speaks(clauses[place - 1]?.words));
  });
}

interface Denial {
  readonly words: readonly string[];
  readonly denies: boolean;
  /** It says no more than that. */
  readonly bare: boolean;
}

/** The clauses of a text, and what each denies. "No problem" is no "no". */
function denialsIn(text: string, { not, idle, empty, but }: Small): readonly Denial[] {
  return clausesOf(text)
    .flatMap((clause) => parted(wordsOf(clause), but))
    .map((words) => {
      const spoken = idle.reduce(
        (rest, phrase) => rest.replace(` ${phrase} `, ' '),
        ` ${words.join(' ')} `,
      );
      const left = spoken.split(' ').filter(Boolean);
      return {
        words,
        denies: left.some((word) => not.has(word)),
        bare: left.every((word) => not.has(word) || empty.has(word)),
      };
    });
}

function parted(words: readonly string[], but: ReadonlySet<string>): string[][] {
  const parts: string[][] = [[]];
  for (const word of words) {
    if (but.has(word)) parts.push([]);
    else parts.at(-1)?.push(word);
  }
  return parts.filter((part) => part.length > 0);
}
