/**
 * Typed words, taken as a reply: the moves that were read in them decide how the customer feels;
 * the authored reply they come nearest to decides where the talk goes and what was given or said.
 */
import type { Reply } from '../scenario/scenario.ts';
import type { Move } from '../scenario/vocabulary.ts';

export interface TypedWords {
  readonly text: string;
  readonly moves: readonly { readonly move: Move; readonly start: number; readonly end: number }[];
}

/** Id of a typed reply that no authored reply stands behind. */
export const UNFORESEEN = '';

export function typedReply({ text, moves }: TypedWords, match: Reply | undefined): Reply {
  const read = Object.fromEntries(
    moves.map(({ move, start, end }) => [move, [start, end] as const]),
  );
  if (match) return { ...match, say: text, moves: read };
  return {
    id: UNFORESEEN,
    say: text,
    moves: read,
    marks: [],
    gives: [],
    promises: [],
    keeps: [],
    finds: [],
    tells: [],
    cues: [],
    hears: [],
    then: [],
  };
}
