/** What a `when` names must be there too. */
import { noSuchReply, otherCurrency, replyOrMove } from '../problems/references.ts';
import type { FileWhen } from '../schema/condition.ts';
import type { Path } from '../source.ts';
import { MOVES } from '../vocabulary.ts';
import { checkStock } from './references.ts';
import { type BeatThere, type Checking, repliesOf, under, whensOf } from './walk.ts';

const MOVE_NAMES: ReadonlySet<string> = new Set(MOVES);

/** What `said` may name, with each reply under its whole id. */
export type Said =
  | { readonly is: 'reply' | 'move'; readonly id: string }
  | { readonly is: 'both' | 'nothing' };

export function resolveSaid(
  written: string,
  beat: BeatThere | undefined,
  replies: ReadonlySet<string>,
): Said {
  if (written.includes('/')) {
    return replies.has(written) ? { is: 'reply', id: written } : { is: 'nothing' };
  }
  const own = beat !== undefined && under(beat.beat.replies, written) !== undefined;
  const move = MOVE_NAMES.has(written);
  if (own && move) return { is: 'both' };
  if (own) return { is: 'reply', id: `${beat.id}/${written}` };
  return move ? { is: 'move', id: written } : { is: 'nothing' };
}

export function checkConditions(checking: Checking): void {
  const { file } = checking;
  const replies = new Set([...repliesOf(file)].map(({ beat, id }) => `${beat.id}/${id}`));
  for (const { when, path, beat } of whensOf(file)) {
    checkSaid(checking, when, path, beat, replies);
    checkStock(checking, 'promise', when.promised, [...path, 'promised']);
    checkStock(checking, 'promise', when['not-promised'], [...path, 'not-promised']);
    checkStock(checking, 'promise', when.kept, [...path, 'kept']);
    checkStock(checking, 'promise', when['not-kept'], [...path, 'not-kept']);
    checkStock(checking, 'offer', when.given, [...path, 'given']);
    checkStock(checking, 'offer', when['not-given'], [...path, 'not-given']);
    checkStock(checking, 'hidden cost', when.found, [...path, 'found']);
    checkStock(checking, 'hidden cost', when['not-found'], [...path, 'not-found']);
    checkStock(checking, 'fact', when.told, [...path, 'told']);
    checkStock(checking, 'fact', when['not-told'], [...path, 'not-told']);
    if (when.variant) checkStock(checking, 'variant', [when.variant], [...path, 'variant']);
  }
  checkCurrencies(checking);
}

function checkSaid(
  { complain, suggest }: Checking,
  when: FileWhen,
  path: Path,
  beat: BeatThere | undefined,
  replies: ReadonlySet<string>,
): void {
  for (const key of ['said', 'not-said'] as const) {
    for (const [place, written] of (when[key] ?? []).entries()) {
      const { is } = resolveSaid(written, beat, replies);
      const at = [...path, key, place];
      if (is === 'both') complain(replyOrMove(written, beat?.id ?? ''), at);
      if (is !== 'nothing') continue;
      const own = Object.keys(beat?.beat.replies ?? {});
      const near =
        suggest(written, [...own, ...MOVES, ...replies]) ??
        [...replies].find((id) => id.endsWith(`/${written}`));
      complain(noSuchReply(written, near), at);
    }
  }
}

function checkCurrencies({ file, complain }: Checking): void {
  const { currency } = file.you['may-spend'];
  for (const [id, { costs }] of Object.entries(file.offers ?? {})) {
    if (costs && costs.currency !== currency) {
      complain(otherCurrency(costs.currency, currency), ['offers', id, 'costs']);
    }
  }
  for (const { when, path } of whensOf(file)) {
    if (when.left && when.left.currency !== currency) {
      complain(otherCurrency(when.left.currency, currency), [...path, 'left']);
    }
  }
}
