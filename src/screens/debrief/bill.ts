import type { Offer } from '../../core/scenario/scenario.ts';
import type { Attempt } from '../../records/attempt.ts';
import { ownTurns } from './turns.ts';

/** What was given, in order, each once: the items of `result.cost`. */
export function bill(attempt: Pick<Attempt, 'log' | 'scenario'>): readonly Offer[] {
  const given = new Set(ownTurns(attempt).flatMap(({ reply }) => reply?.gives ?? []));
  return [...given].flatMap((id) => attempt.scenario.offers[id] ?? []);
}
