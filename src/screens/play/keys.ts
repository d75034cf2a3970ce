import type { Moment } from '../../core/session/moment.ts';

/** What a key asks for: a reply by its id, or to go on listening. */
export type KeyChoice = { readonly reply: string } | 'go-on';

/** `1` to `5` choose the reply in that place; `g` or the right arrow listens, while lines are left. */
export function choiceOfKey(
  key: string,
  { replies, left }: Pick<Moment, 'replies' | 'left'>,
): KeyChoice | undefined {
  if (key === 'g' || key === 'ArrowRight') return left > 0 ? 'go-on' : undefined;
  const reply = /^[1-5]$/.test(key) ? replies[Number(key) - 1] : undefined;
  return reply && { reply: reply.id };
}
