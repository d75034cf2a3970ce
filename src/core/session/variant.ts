/** Which customer comes in today. */
import type { Scenario } from '../scenario/scenario.ts';
import { USUAL } from '../scenario/vocabulary.ts';
import { hash } from './order.ts';

/** A variant picked by the seed, among all there are. */
export function variantBySeed({ slug, variants }: Scenario, seed: number): string {
  return variants[hash(seed, slug) % variants.length]?.id ?? USUAL;
}

/** A variant other than the usual one, picked by the seed; the usual one where there is no other. */
export function otherVariant({ slug, variants }: Scenario, seed: number): string {
  const others = variants.filter(({ id }) => id !== USUAL);
  return others[hash(seed, slug) % Math.max(1, others.length)]?.id ?? USUAL;
}
