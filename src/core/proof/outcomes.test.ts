import { describe, expect, it } from 'vitest';
import { bundled } from '../../../scenarios/bundled.ts';
import { counter } from '../fixtures/counter.ts';
import { after, allDeeds } from './deeds.ts';
import { essencesOf } from './essence.ts';
import { foresightOf } from './future.ts';
import { explore } from './graph.ts';
import { outcomesOf } from './outcomes.ts';

describe.each([counter, bundled('lost-ticket'), bundled('wrong-sandwich')])(
  'what comes of a deed in $slug',
  (scenario) => {
    it('is the same, whether or not something like it was done before', () => {
      const exploring = { deeds: allDeeds, typing: true, most: 1_000 };
      const { states } = explore(scenario, 'usual', exploring);
      const essences = essencesOf(scenario, foresightOf(scenario, 'usual', true));
      const outcomes = outcomesOf(scenario, essences, allDeeds);
      for (const state of states) {
        const { essence } = essences.of(state);
        for (const { deed, next } of outcomes(essence)) {
          const played = after(scenario, essence, deed);
          expect(essences.of(next).key).toBe(essences.of(played).key);
          expect(next.rulings).toEqual(played.rulings);
        }
      }
    });
  },
);
