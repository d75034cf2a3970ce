/**
 * Which authored reply typed words come nearest to. The moves and the words both speak; where they
 * do not say it clearly, the answer is "unsure", and nothing is given or promised by accident.
 */
import type { Reply, Scenario } from '../scenario/scenario.ts';
import { repliesOffered } from './beat.ts';
import { trulyMade } from './commitment.ts';
import type { Ledger } from './ledger.ts';
import { type Lexicon, lexiconOf, meant } from './lexicon.ts';
import { type Likeness, likeness } from './likeness.ts';
import type { TypedWords } from './typed.ts';
import { sameWords } from './words.ts';

export interface Match {
  /** Whole id of the authored reply that it certainly is; left out where that is unsure. */
  readonly reply?: string;
  /** At most three authored replies, the nearest first, whether or not one is certain. */
  readonly nearest: readonly string[];
}

/** What a reply must reach to be certain, and how far it must be ahead of the next. */
const CERTAIN = 0.5;
const AHEAD = 0.06;
const WORDS_AHEAD = 0.2;
/** How far it may be behind one that is out of the question. */
const BEHIND = 0.1;
/** The moves alone never say which reply it is: this much of the words must be shared. */
const HINTED = 0.15;
const NEAREST = 3;

/** What typed words come to among the replies that are open now. */
export function matchTyped(scenario: Scenario, ledger: Ledger, typed: TypedWords): Match {
  const open = repliesOffered(scenario, ledger);
  const lexicon = lexiconOf(scenario, open);
  const said = meant(lexicon, typed.text);
  const moves = new Set(typed.moves.map(({ move }) => move));
  const ranked = open
    .map((reply) => ({ reply, ...likeness(scenario, lexicon, said, moves, reply) }))
    .sort((a, b) => b.score - a.score);
  const nearest = ranked.slice(0, NEAREST).map(({ reply }) => reply.id);
  const own = open.find(({ say }) => sameWords(say, typed.text));
  if (own) return { reply: own.id, nearest };
  // What brings something with it that was not said is out of the question.
  const [first, ...others] = ranked.filter((one) => isCovered(scenario, lexicon, typed, one));
  if (!first || !isNear(first) || moves.has('keyword_stuffing')) return { nearest };
  const certain =
    others.every((other) => isAhead(first, other) || sameEffect(first, other)) &&
    ranked.every((other) => other.score - first.score <= BEHIND);
  return certain ? { reply: first.reply.id, nearest } : { nearest };
}

interface Ranked extends Likeness {
  readonly reply: Reply;
}

const isNear = ({ score, words }: Ranked): boolean => score >= CERTAIN && words >= HINTED;

/** Clearly, or with more of the words. */
const isAhead = (first: Ranked, other: Ranked): boolean =>
  first.score - other.score >= AHEAD || first.words - other.words >= WORDS_AHEAD;

/** It makes no difference which of the two it was. */
const sameEffect = ({ reply: one }: Ranked, { reply: other }: Ranked): boolean =>
  effectOf(one) === effectOf(other);

const effectOf = ({ gives, promises, keeps, finds, tells, marks, then }: Reply): string =>
  JSON.stringify([gives, promises, keeps, finds, tells, marks, then]);

/** What a reply brings with it must be in the words, not only the mood of them. */
function isCovered(
  scenario: Scenario,
  lexicon: Lexicon,
  typed: TypedWords,
  { reply, ...near }: Ranked,
): boolean {
  const tells = reply.tells.length + reply.marks.length > 0;
  if (tells && near.covered < BRINGS) return false;
  const { fix, extra } = reply.moves;
  const commits = reply.gives.length + reply.promises.length > 0 || fix || extra;
  return !commits || trulyMade(scenario, lexicon, typed, reply, near);
}

/** What is told or marked is told in words: this much of them must be shared. */
const BRINGS = 0.4;
