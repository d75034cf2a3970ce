import type { Line, ReactionClass } from '../scenario/scenario.ts';

/** The common reactions of one language as they are written; their places give them their ids. */
export type ReactionBank = Readonly<Record<ReactionClass, readonly Omit<Line, 'id'>[]>>;
