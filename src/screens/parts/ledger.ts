import type { Money, Scenario } from '../../core/scenario/scenario.ts';
import type { Moment } from '../../core/session/moment.ts';

/** What was handed over and what was promised, in the scenario's own words. */
export interface Deeds {
  readonly given: readonly { readonly what: string; readonly costs: Money }[];
  readonly promised: readonly { readonly what: string; readonly kept: boolean }[];
}

/** Ids that the scenario does not know are left out. */
export function deeds(
  { offers, promises }: Pick<Scenario, 'offers' | 'promises'>,
  { given, promised, kept }: Pick<Moment['ledger'], 'given' | 'promised' | 'kept'>,
): Deeds {
  return {
    given: given.flatMap((id) => offers[id] ?? []),
    promised: promised.flatMap((id) => {
      const what = promises[id];
      return what ? { what, kept: kept.includes(id) } : [];
    }),
  };
}
