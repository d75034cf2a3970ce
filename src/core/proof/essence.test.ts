import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bundled, slugs } from '../../../scenarios/bundled.ts';
import { begin } from '../dialogue/beat.ts';
import type { Ledger } from '../dialogue/ledger.ts';
import { counter } from '../fixtures/counter.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { after, allDeeds, chosenDeeds, type Deed } from './deeds.ts';
import { essencesOf } from './essence.ts';
import { foresightOf } from './future.ts';

const RUNS = process.env.AMENDS_SOAK ? 20_000 : 200;

/** What anybody could notice of a ledger. */
const seen = (scenario: Scenario, ledger: Ledger) => ({
  place: ledger.place,
  ended: ledger.ended,
  feeling: ledger.feeling,
  left: ledger.left.map(({ id }) => id),
  rulings: ledger.rulings,
  deeds: chosenDeeds(scenario, ledger).map((deed) =>
    deed.type === 'reply' ? deed.reply.id : deed.type,
  ),
});

const silent: Deed = { type: 'silence' };

const SPACES = [
  {
    name: 'replies, listening and silence',
    typing: false,
    deeds: (scenario: Scenario, ledger: Ledger) => [...chosenDeeds(scenario, ledger), silent],
  },
  { name: 'typed words as well', typing: true, deeds: allDeeds },
] as const;

describe.each([counter, ...slugs.map(bundled)])('the essence of a ledger in $slug', (scenario) => {
  it.each(SPACES)('has the same future as the ledger: $name', ({ typing, deeds }) => {
    const essencesIn = new Map(
      scenario.variants.map(({ id }) => [
        id,
        essencesOf(scenario, foresightOf(scenario, id, typing)),
      ]),
    );
    fc.assert(
      fc.property(
        fc.constantFrom(...scenario.variants.map(({ id }) => id)),
        fc.array(fc.nat(), { minLength: 10, maxLength: 40 }),
        (variant, picks) => {
          const essences = essencesIn.get(variant);
          if (!essences) return;
          let whole = begin(scenario, variant);
          let { essence } = essences.of(whole);
          for (const pick of picks) {
            if (whole.ended) break;
            const possible = deeds(scenario, whole);
            const deed = possible[pick % possible.length] as Deed;
            whole = after(scenario, whole, deed);
            const next = after(scenario, essence, deed);
            expect(seen(scenario, next)).toEqual(seen(scenario, whole));
            essence = essences.of(next).essence;
            expect(essences.of(whole).key).toBe(essences.of(next).key);
          }
        },
      ),
      { numRuns: RUNS },
    );
  });
});
