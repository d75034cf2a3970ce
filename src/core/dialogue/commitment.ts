/**
 * Whether typed words truly make the offers and promises of an authored reply. Money is never
 * spent by accident: in doubt they do not.
 */
import { smallWordsOf } from '../language/small-words.ts';
import type { Reply, Scenario } from '../scenario/scenario.ts';
import type { Move } from '../scenario/vocabulary.ts';
import { isDenied } from './denial.ts';
import { has, type Lexicon, meant, tellingIn } from './lexicon.ts';
import { type Likeness, VERBATIM } from './likeness.ts';
import { MONEY, numbersIn } from './numbers.ts';
import type { TypedWords } from './typed.ts';
import { clausesOf, wordsOf } from './words.ts';

/** Moves that commit to something; a word of the thing alone is no offer. */
const GIVING: readonly Move[] = ['fix', 'extra', 'ownership', 'question_fair'];
const PROMISING: readonly Move[] = ['follow_up', 'ownership', 'fix', 'extra'];

/** Share of an offer's words that must have been said, by weight. */
const NAMED = 0.5;
/** Where something else, that the story does not know, is spoken of with it. */
const NAMED_AMONG_FOREIGN = 0.85;
/** Where all else says plainly that it is this reply. */
const NAMED_AT_LEAST = 0.38;
const PLAIN = { score: 0.85, words: 0.65 } as const;

export function trulyMade(
  scenario: Scenario,
  lexicon: Lexicon,
  { text, moves }: TypedWords,
  reply: Reply,
  near: Likeness,
): boolean {
  const deeds = new Set(
    moves
      .filter(({ move }) => move === 'ownership' || move === 'apology')
      .flatMap(({ start, end }) => wordsOf(text.slice(start, end))),
  );
  const isKnown = (word: string) => deeds.has(word) || lexicon.knows(word);
  const commits = (kinds: readonly Move[]) => moves.some(({ move }) => kinds.includes(move));
  const things = [
    ...reply.gives.map((id) => [`${scenario.offers[id]?.what}`, id]),
    ...reply.promises.map((id) => [`${scenario.promises[id]}`]),
  ];
  const shown = spansOf(reply);
  if (near.words < VERBATIM) {
    if (reply.gives.length > 0 && !commits(GIVING)) return false;
    if (reply.promises.length > 0 && !commits(PROMISING)) return false;
    const plain = near.score >= PLAIN.score || near.words >= PLAIN.words;
    if (!things.every((thing) => isNamed(lexicon, text, isKnown, [...thing, shown], plain)))
      return false;
  }
  const telling = tellingIn(lexicon, [...things.flat(), shown].join(' '));
  return (
    !isDenied(smallWordsOf(scenario.language), text, reply.say, telling) &&
    sameMoney(scenario, text, reply)
  );
}

/** The words of the reply in which it gives or promises. */
function spansOf({ say, moves }: Reply): string {
  const spans = [moves.fix, moves.extra, moves.follow_up].filter((span) => span !== undefined);
  return spans.length > 0 ? spans.map(([start, end]) => say.slice(start, end)).join(' ') : say;
}

/** Enough of either wording is in the text. */
function isNamed(
  lexicon: Lexicon,
  text: string,
  isKnown: (word: string) => boolean,
  wordings: readonly string[],
  plain: boolean,
): boolean {
  const said = wordsOf(text);
  return wordings.some((wording) => {
    let named = 0;
    let whole = 0;
    for (const [word, weight] of meant(lexicon, wording)) {
      // The very thing is often what the whole story speaks of, and weighs little in it.
      const counts = Math.sqrt(weight);
      whole += counts;
      if (has(said, word)) named += counts;
    }
    if (whole === 0) return false;
    const least = plain ? NAMED_AT_LEAST : NAMED;
    return (
      named / whole >= (isForeign(lexicon, text, isKnown, wording) ? NAMED_AMONG_FOREIGN : least)
    );
  });
}

/** Where the thing is spoken of, there is also talk of something this story does not know. */
const isForeign = (
  lexicon: Lexicon,
  text: string,
  isKnown: (word: string) => boolean,
  wording: string,
): boolean => {
  const thing = tellingIn(lexicon, wording);
  return clausesOf(text)
    .map(wordsOf)
    .filter((words) => thing.some((word) => has(words, word)))
    .some((words) => words.some((word) => word.length > 2 && !isKnown(word)));
};

/** Sums of money in the text are sums of the reply or of what its offers cost. */
function sameMoney(scenario: Scenario, text: string, { say, gives }: Reply): boolean {
  const own = [
    ...numbersIn(say),
    ...gives.flatMap((id) => {
      const { what = '', costs } = scenario.offers[id] ?? {};
      return [...numbersIn(what), (costs?.amount ?? 0) / 100];
    }),
  ];
  return clausesOf(text)
    .filter((clause) => MONEY.test(clause.toLowerCase()))
    .every((clause) => numbersIn(clause).every((sum) => own.includes(sum)));
}
