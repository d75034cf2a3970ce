/** How much there is to read, how long a talk takes, and how hard its words are. */
import { begin, repliesOffered } from '../dialogue/beat.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { after, type Deed } from './deeds.ts';

export interface Size {
  /** Words in all that customers and trainees can say. */
  readonly words: number;
  /** Of one talk, with the replies that were not given, at a slow reader's pace. */
  readonly minutes: number;
  /** LIX: words to a sentence, and the share of words with more than six letters. */
  readonly lix: number;
}

/** Words a minute. */
const PACE = 150;
const LONG = 7;

const wordsIn = (text: string): readonly string[] => text.match(/[\p{L}\p{N}’']+/gu) ?? [];

/** @param talk one that is to be timed */
export function sizeOf(scenario: Scenario, variant: string, talk: readonly Deed[]): Size {
  const texts = textsOf(scenario);
  const words = texts.flatMap(wordsIn);
  const long = words.filter((word) => word.length >= LONG).length;
  const sentences = texts.reduce(
    (sum, text) => sum + Math.max(1, text.match(/[.!?…]+(?:\s|$)/g)?.length ?? 0),
    0,
  );
  return {
    words: words.length,
    minutes: wordsRead(scenario, variant, talk) / PACE,
    lix: Math.round(
      words.length / Math.max(1, sentences) + (100 * long) / Math.max(1, words.length),
    ),
  };
}

function textsOf({ beats, endings, reactions }: Scenario): readonly string[] {
  const replies = Object.values(beats).flatMap((beat) => beat.replies);
  const lines = [
    ...Object.values(beats).flatMap((beat) => beat.lines),
    ...replies.flatMap(({ hears }) => hears),
    ...Object.values(endings).flatMap((ending) => ending.lines),
    ...Object.values(reactions).flat(),
  ];
  const spoken = [...lines, ...replies.map(({ say }) => ({ does: undefined, says: say }))];
  return [
    ...new Set(
      spoken.flatMap(({ does, says }) => [does, says].filter((text) => text !== undefined)),
    ),
  ];
}

/** What is on the page until the talk is over. */
function wordsRead(scenario: Scenario, variant: string, talk: readonly Deed[]): number {
  let ledger = begin(scenario, variant);
  let words = wordsIn(ledger.variant.brief).length;
  const hear = () => {
    for (const { does = '', says = '' } of ledger.spoken)
      words += wordsIn(`${does} ${says}`).length;
  };
  hear();
  for (const deed of talk) {
    if (deed.type === 'reply') {
      for (const { say } of repliesOffered(scenario, ledger)) words += wordsIn(say).length;
    }
    ledger = after(scenario, ledger, deed);
    hear();
  }
  return words;
}
