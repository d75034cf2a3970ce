/** What a proof says about one claim, and the talk that shows it where it does not hold. */
import type { Deed } from './deeds.ts';
import type { Graph } from './graph.ts';

export const CLAIMS = {
  places: 'Every beat and every ending can be reached.',
  replies: 'Every reply can be given somewhere.',
  moods: 'Every mood that a condition asks for is felt where it is asked for.',
  'way-out': 'No dead end, and no loop without a way out.',
  perfect: 'A perfect route: 90 or more on every criterion, and a good ending.',
  'another-way': 'A second good route that shares no more than half of its replies with it.',
  'won-and-lost': 'Every criterion can be won and can be lost.',
  'no-excuses': 'Nobody who makes an excuse passes “no excuses”.',
  delight: 'Nobody is delighted without an extra that fits.',
  ceilings: 'Nobody feels better than the failure, and what was done about it, allows.',
  budget: 'No talk spends more than there is.',
  promises: 'Every reply that makes a promise can be given so that it can be kept.',
  bots: 'Nobody wins the customer back, or averages 70, by doing always the same.',
} as const;
export type Claim = keyof typeof CLAIMS;

export interface Failure {
  readonly claim: Claim;
  readonly variant: string;
  /** What does not hold, and where. */
  readonly what: string;
  /** What the author can do about it. */
  readonly mend: string;
  /** A talk that shows it; left out where it is shown by what no talk comes to. */
  readonly talk?: readonly Deed[];
}

export const deedsOf = (graph: Graph, edges: readonly number[]): readonly Deed[] =>
  edges.flatMap((edge) => graph.deeds[edge] ?? []);
