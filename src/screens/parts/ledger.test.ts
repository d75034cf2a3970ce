import { expect, it } from 'vitest';
import type { Offer } from '../../core/scenario/scenario.ts';
import { deeds } from './ledger.ts';

const cake: Offer = {
  kind: 'extra',
  what: 'a slice of her chocolate cake',
  costs: { amount: 400, currency: 'EUR' },
  size: 'minor',
};
const scenario = {
  offers: { cake },
  promises: { 'come-back': 'I come to your table.', call: 'I ring you on Friday.' },
};

it('names what was given and promised, in the order in which it happened', () => {
  const done = deeds(scenario, {
    given: ['cake'],
    promised: ['call', 'come-back'],
    kept: ['come-back'],
  });
  expect(done.given).toEqual([cake]);
  expect(done.promised).toEqual([
    { what: 'I ring you on Friday.', kept: false },
    { what: 'I come to your table.', kept: true },
  ]);
});

it('leaves out what the scenario does not know', () => {
  const done = deeds(scenario, { given: ['gone'], promised: ['gone'], kept: [] });
  expect(done).toEqual({ given: [], promised: [] });
});
