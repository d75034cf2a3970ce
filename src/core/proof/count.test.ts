import { describe, expect, it } from 'vitest';
import { begin } from '../dialogue/beat.ts';
import type { Ledger } from '../dialogue/ledger.ts';
import { counter } from '../fixtures/counter.ts';
import { measured } from '../fixtures/sound.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { routesOf } from './count.ts';
import { after, chosenDeeds, isTurn } from './deeds.ts';
import { explore } from './graph.ts';

/** Every talk, one by one, with nothing left out of the ledger. */
function listed(scenario: Scenario, ledger: Ledger, turns: number): bigint {
  if (ledger.ended) return 1n;
  let routes = 0n;
  for (const deed of chosenDeeds(scenario, ledger)) {
    const left = isTurn(ledger, deed) ? turns - 1 : turns;
    if (left >= 0) routes += listed(scenario, after(scenario, ledger, deed), left);
  }
  return routes;
}

describe('the number of routes', () => {
  it.each([
    ['a small talk', measured(), 4],
    ['a talk in which one can stay', counter, 6],
  ] as const)('is that of all talks, listed one by one, in %s', (_, scenario, turns) => {
    const graph = explore(scenario, 'usual', { deeds: chosenDeeds, typing: false, most: 100_000 });
    const routes = routesOf(graph, turns);
    expect(routes).toBeGreaterThan(10n);
    expect(routes).toBe(listed(scenario, begin(scenario, 'usual'), turns));
  });
});
