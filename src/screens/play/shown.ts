import type { Moment } from '../../core/session/moment.ts';
import type { Typing } from './typing.ts';

/** Replies that can be chosen where replies are typed: all, or those that may have been meant. */
export const repliesShown = (
  { replies }: Pick<Moment, 'replies'>,
  { only, suggested }: Pick<Typing, 'only' | 'suggested'>,
): Moment['replies'] =>
  only ? suggested.flatMap((id) => replies.filter((reply) => reply.id === id)) : replies;
