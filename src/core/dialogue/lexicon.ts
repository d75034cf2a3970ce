/** How much each word of a scenario says: what everybody says all the time says nothing. */
import { smallWordsOf } from '../language/small-words.ts';
import type { Reply, Scenario } from '../scenario/scenario.ts';
import { alike, wordsOf } from './words.ts';

export interface Lexicon {
  /** 0 to 1, of a folded word: rare in the scenario, and rare among the replies that are open. */
  weight(word: string): number;
  /** Somebody in the scenario says it, in some form. */
  knows(word: string): boolean;
}

/** A word and what it weighs, each once. */
export type Meant = ReadonlyMap<string, number>;

/** Weight of a word that the scenario does not have: it speaks neither for nor against. */
const UNKNOWN = 0.3;
/** What is left of a word that says little in any story. */
const EMPTY = 0.5;
/** What is left of a word that every open reply has. */
const SHARED_BY_ALL = 0.35;

export function lexiconOf(scenario: Scenario, open: readonly Reply[]): Lexicon {
  const { empty } = smallWordsOf(scenario.language);
  const { texts, times: timesOf } = spokenIn(scenario);
  const here = open.map(({ say }) => wordsOf(say));
  const known = new Map<string, number>();
  const weigh = (word: string): number => {
    const times = timesOf(word);
    if (times === 0) return empty.has(word) ? EMPTY * UNKNOWN : UNKNOWN;
    const rare = Math.max(0, Math.log(texts / times) / Math.log(texts));
    const sharers = here.filter((words) => has(words, word)).length;
    const common = here.length > 1 ? Math.max(0, sharers - 1) / (here.length - 1) : 0;
    return (empty.has(word) ? EMPTY : 1) * rare * (1 - (1 - SHARED_BY_ALL) * common);
  };
  return {
    knows: (word) => empty.has(word) || timesOf(word) > 0,
    weight(word) {
      const weight = known.get(word) ?? weigh(word);
      known.set(word, weight);
      return weight;
    },
  };
}

export const meant = (lexicon: Lexicon, text: string): Meant =>
  new Map(wordsOf(text).map((word) => [word, lexicon.weight(word)]));

/** Words of a text that say what is spoken of. */
export const tellingIn = (lexicon: Lexicon, text: string): readonly string[] =>
  [...meant(lexicon, text)].filter(([, weight]) => weight >= TELLING).map(([word]) => word);

const TELLING = 0.4;

export const has = (words: Iterable<string>, word: string): boolean => {
  for (const each of words) if (alike(each, word) > 0) return true;
  return false;
};

interface Spoken {
  /** How many texts there are. */
  readonly texts: number;
  /** In how many of them a folded word is said, in some form. */
  times(word: string): number;
}

/** Every text of a scenario that is said, and what can be given. */
function spokenIn(scenario: Scenario): Spoken {
  const held = spoken.get(scenario);
  if (held) return held;
  const texts = Object.values(scenario.beats)
    .flatMap(({ lines, replies }) => [
      ...lines.map(({ says = '' }) => says),
      ...replies.flatMap(({ say, hears }) => [say, ...hears.map(({ says = '' }) => says)]),
    ])
    .concat(Object.entries(scenario.offers).map(([id, { what }]) => `${id} ${what}`))
    .filter(Boolean)
    .map((text) => new Set(wordsOf(text)));
  const words = new Set(texts.flatMap((text) => [...text]));
  const counted = new Map<string, number>();
  const count = (word: string): number => {
    const forms = [...words].filter((other) => alike(word, other) > 0);
    return texts.filter((text) => forms.some((form) => text.has(form))).length;
  };
  const made: Spoken = {
    texts: texts.length,
    times(word) {
      const times = counted.get(word) ?? count(word);
      counted.set(word, times);
      return times;
    },
  };
  spoken.set(scenario, made);
  return made;
}

/** The words of a scenario never change, and few others are typed. */
const spoken = new WeakMap<Scenario, Spoken>();
