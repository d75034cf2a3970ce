/**
 * Whoever types an authored reply word for word has said what its author meant: no reader knows it
 * better than the marks in the scenario.
 */
import type { Reply } from '../scenario/scenario.ts';
import type { Move } from '../scenario/vocabulary.ts';
import type { TypedWords } from './typed.ts';
import { placesOf, sameWords } from './words.ts';

type Moves = TypedWords['moves'];

/**
 * The moves that the author marked, in the words as they were typed; nothing where they are not
 * the author's.
 */
export function authorsMoves({ say, moves }: Reply, text: string): Moves | undefined {
  if (!sameWords(say, text)) return undefined;
  const own = placesOf(say);
  const typed = placesOf(text);
  return Object.entries(moves).map(([move, [start, end]]) => {
    const marked = own.flatMap((word, place) =>
      word.start < end && word.end > start ? (typed[place] ?? []) : [],
    );
    return { move: move as Move, start: marked[0]?.start ?? 0, end: marked.at(-1)?.end ?? 0 };
  });
}
