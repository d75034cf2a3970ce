/** What the library shows of a scenario before it is fetched. */
import type { Failure, Scenario } from '../../src/core/scenario/scenario.ts';

export interface Card {
  readonly slug: string;
  readonly title: string;
  readonly setting: Scenario['setting'];
  readonly language: string;
  readonly brief: string;
  /** The customer's name. */
  readonly customer: string;
  readonly severity: Failure['severity'];
}

/** Of the scenario as written; its other variants are told about when it is played. */
export function cardOf({ slug, title, setting, language, variants }: Scenario): Card {
  const [usual] = variants;
  if (!usual) throw new Error(`${slug} has no variant, not even its usual one`);
  const { brief, customer, failure } = usual;
  const { severity } = failure;
  return { slug, title, setting, language, brief, customer: customer.name, severity };
}
