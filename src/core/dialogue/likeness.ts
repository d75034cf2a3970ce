/** How near typed words are to one authored reply: by what they do, and by what they speak of. */
import type { Reply, Scenario } from '../scenario/scenario.ts';
import type { Move } from '../scenario/vocabulary.ts';
import { type Lexicon, type Meant, meant } from './lexicon.ts';
import { alike } from './words.ts';

export interface Likeness {
  /** Of both together, at most 1.2: from 1 on it is nearly the same, below 0 the contrary. */
  readonly score: number;
  /** Of the words alone, 0 to 1. */
  readonly words: number;
  /** Share of the reply's own words that were said, by weight. */
  readonly covered: number;
}

/** Words that are nearly the author's own: they speak for themselves. */
export const VERBATIM = 0.8;
/** From here on they begin to: what was read in them counts the less, the nearer they are. */
const SPEAKING = 0.3;

/** Shares of moves and of words in the score. */
const MOVES = 0.45;
const WORDS = 0.75;
/** What a harm costs that is in one of the two and not in the other. */
const ONE_SIDED_HARM = 0.3;
/** Words in which nothing was read speak for themselves: a reader sees less than there is. */
const NOTHING_READ = 0.5;
const UNREAD_HARM = 0.1;
/** What the reply speaks of without saying it, its offers and facts, counts this much. */
const BETWEEN_THE_LINES = 0.7;

/** What each move says about which reply it is: the rarer moves say more. */
const SAYS: Readonly<Record<Move, number>> = {
  apology: 1,
  acknowledgement: 0.8,
  excuse: 1.5,
  blame_customer: 1.5,
  dismissal: 1.5,
  panic: 1.5,
  ownership: 0.5,
  deflection: 1.5,
  question_open: 1.2,
  question_fair: 1.2,
  thanks: 0.7,
  fix: 1,
  extra: 1.2,
  follow_up: 1.2,
  closing_canned: 1.5,
  keyword_stuffing: 1.5,
};

const HARMS: readonly Move[] = [
  'excuse',
  'blame_customer',
  'dismissal',
  'panic',
  'deflection',
  'closing_canned',
];

export function likeness(
  scenario: Scenario,
  lexicon: Lexicon,
  said: Meant,
  moves: ReadonlySet<Move>,
  reply: Reply,
): Likeness {
  const own = new Set(Object.keys(reply.moves) as Move[]);
  const say = meant(lexicon, reply.say);
  const words = wordLikeness(said, say, meant(lexicon, about(scenario, reply)));
  const covered = coverage(said, say);
  return { score: scoreOf(words, moves, own), words, covered };
}

function scoreOf(words: number, read: ReadonlySet<Move>, own: ReadonlySet<Move>): number {
  const spoken = WORDS * words;
  const speaking = Math.min(1, Math.max(0, (words - SPEAKING) / (VERBATIM - SPEAKING)));
  const harms = HARMS.filter((harm) => own.has(harm) !== read.has(harm)).length;
  const moves =
    read.size === 0
      ? MOVES * NOTHING_READ - (harms > 0 ? UNREAD_HARM : 0)
      : MOVES * moveLikeness(read, own) - ONE_SIDED_HARM * Math.min(2, harms);
  return spoken + speaking * MOVES + (1 - speaking) * moves;
}

/** Weight of what both do, among the weight of all that either does. */
function moveLikeness(one: ReadonlySet<Move>, other: ReadonlySet<Move>): number {
  const weigh = (moves: Iterable<Move>): number => {
    let sum = 0;
    for (const move of moves) sum += SAYS[move];
    return sum;
  };
  const all = weigh(new Set([...one, ...other]));
  return weigh([...one].filter((move) => other.has(move))) / all;
}

function wordLikeness(said: Meant, own: Meant, around: Meant): number {
  let shared = 0;
  let whole = 0;
  for (const [word, weight] of said) {
    const counts = Math.max(best(word, own), BETWEEN_THE_LINES * best(word, around));
    shared += weight * counts;
    whole += weight;
  }
  const others = sum(own);
  return whole === 0 || others === 0 ? 0 : Math.min(1, shared / Math.sqrt(whole * others));
}

function coverage(said: Meant, own: Meant): number {
  let shared = 0;
  for (const [word, weight] of own) shared += weight * best(word, said);
  return shared / Math.max(sum(own), Number.EPSILON);
}

const best = (word: string, words: Meant): number => {
  let most = 0;
  for (const other of words.keys()) most = Math.max(most, alike(word, other));
  return most;
};

const sum = (words: Meant): number => {
  let whole = 0;
  for (const weight of words.values()) whole += weight;
  return whole;
};

/** What a reply is about beyond its own words. */
const about = (scenario: Scenario, reply: Reply): string =>
  [
    ...reply.gives.map((id) => `${id} ${scenario.offers[id]?.what}`),
    ...[...reply.promises, ...reply.keeps].map((id) => scenario.promises[id]),
    ...reply.tells.map((id) => scenario.facts[id]?.what),
  ].join(' ');
