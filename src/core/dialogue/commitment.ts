/**
 * Whether typed words truly make the offers and promises of an authored reply. Money is never
 * spent by accident: in doubt they do not.
 */
import type { Reply, Scenario } from '../scenario/scenario.ts';
import type { Move } from '../scenario/vocabulary.ts';
import { has, type Lexicon, meant } from './lexicon.ts';
import { clausesOf, wordsOf } from './words.ts';

/** Moves that commit to something; a word of the thing alone is no offer. */
const GIVING: readonly Move[] = ['fix', 'extra', 'ownership', 'question_fair'];
const PROMISING: readonly Move[] = ['follow_up', 'ownership', 'fix', 'extra'];

/** Share of an offer's words that must have been said, by weight. */
const NAMED = 0.25;

/** In the languages that can be typed, folded. */
const NOT = new Set(
  'not no never cannot nor t without unfortunately afraid sin nunca tampoco tidak tak bukan belum jangan ne nije nisam nema nikad bez'.split(
    ' ',
  ),
);

export function trulyMade(
  scenario: Scenario,
  lexicon: Lexicon,
  text: string,
  moves: ReadonlySet<Move>,
  reply: Reply,
): boolean {
  const commits = (kinds: readonly Move[]) => kinds.some((move) => moves.has(move));
  if (reply.gives.length > 0 && !commits(GIVING)) return false;
  if (reply.promises.length > 0 && !commits(PROMISING)) return false;
  const things = [
    ...reply.gives.map((id) => `${scenario.offers[id]?.what}`),
    ...reply.promises.map((id) => `${scenario.promises[id]}`),
  ];
  const shown = spansOf(reply);
  return (
    things.every((thing) => isNamed(lexicon, text, [thing, shown])) &&
    !isDenied(lexicon, text, reply, things) &&
    sameMoney(scenario, text, reply)
  );
}

/** The words of the reply in which it gives or promises. */
function spansOf({ say, moves }: Reply): string {
  const spans = [moves.fix, moves.extra, moves.follow_up].filter((span) => span !== undefined);
  return spans.length > 0 ? spans.map(([start, end]) => say.slice(start, end)).join(' ') : say;
}

/** Enough of either wording is in the text. */
function isNamed(lexicon: Lexicon, text: string, wordings: readonly string[]): boolean {
  const said = wordsOf(text);
  return wordings.some((wording) => {
    let named = 0;
    let whole = 0;
    for (const [word, weight] of meant(lexicon, wording)) {
      whole += weight;
      if (has(said, word)) named += weight;
    }
    return whole > 0 && named / whole >= NAMED;
  });
}

/** A clause that speaks of the thing says "not", and the author's words do not. */
function isDenied(
  lexicon: Lexicon,
  text: string,
  { say }: Reply,
  things: readonly string[],
): boolean {
  if (wordsOf(say).some((word) => NOT.has(word))) return false;
  const speaking = [...meant(lexicon, [say, ...things].join(' '))]
    .filter(([, weight]) => weight >= TELLING)
    .map(([word]) => word);
  return clausesOf(text)
    .map(wordsOf)
    .some(
      (words) => words.some((word) => NOT.has(word)) && speaking.some((word) => has(words, word)),
    );
}

/** A word that says what is spoken of. */
const TELLING = 0.4;

/** Sums of money in the text are sums of the reply or of what its offers cost. */
function sameMoney(scenario: Scenario, text: string, { say, gives }: Reply): boolean {
  const own = [...say.matchAll(/\d+/g)].map(([digits]) => Number(digits));
  const costs = gives.map((id) => (scenario.offers[id]?.costs.amount ?? 0) / 100);
  const named = [...text.matchAll(MONEY)].map(([, before, after]) => Number(before ?? after));
  return named.every((sum) => own.includes(sum) || costs.includes(sum));
}

const MONEY = /[$€£]\s?(\d+)|(\d+)\s?(?:[$€£%]|eur|euro|dollar|dinar|rsd|rupiah|pesos?\b|usd)/gi;
