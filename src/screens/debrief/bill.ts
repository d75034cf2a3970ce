import type { Money, Offer, Scenario } from '../../core/scenario/scenario.ts';
import { type Played, repliesTaken } from './turns.ts';

/**
 * What was given, in order, each once. Empty where that does not add up to what was spent: words
 * that were typed may not have given all that the reply nearest to them gives.
 */
export function bill(
  played: Played & { readonly scenario: Pick<Scenario, 'offers'> },
  spent: Money,
): readonly Offer[] {
  const given = new Set(repliesTaken(played).flatMap(({ gives }) => gives));
  const items = [...given].flatMap((id) => played.scenario.offers[id] ?? []);
  const sum = items.reduce((total, { costs }) => total + costs.amount, 0);
  return sum === spent.amount ? items : [];
}
