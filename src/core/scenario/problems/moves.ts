/** A7xx: what the author marked, against what the reader of typed words sees. */
import { kind, short } from '../problem.ts';

interface Seen {
  readonly move: string;
  readonly words: string;
}

export const readsOtherwise = kind(
  'A701',
  'warning',
  (unread: readonly string[], unmarked: readonly Seen[]) => {
    const read = unmarked.map(({ move, words }) => `${move}: “${short(words)}”`).join(', ');
    const marked = unread.join(' and ');
    return [
      unread.length === 0
        ? `Reads as ${read}; not marked as that.`
        : unmarked.length === 0
          ? `Marked as ${marked}, but does not read as that.`
          : `Marked as ${marked}, but reads as ${read}.`,
      'change the words or the moves; if you mean both, leave it: whoever types this is read so',
    ];
  },
);
