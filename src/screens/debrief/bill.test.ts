import { describe, expect, it } from 'vitest';
import type { Offer } from '../../core/scenario/scenario.ts';
import { bill } from './bill.ts';
import { beatsWith, reply } from './sample.ts';

const offer = (what: string, amount: number): Offer => ({
  kind: 'owed',
  what,
  costs: { amount, currency: 'EUR' },
  size: 'minor',
});
const remake = offer('a hot egg sandwich', 300);
const cake = offer('a slice of cake', 400);
const scenario = {
  offers: { remake, cake },
  beats: beatsWith(
    reply('counter/remake', { gives: ['remake'] }),
    reply('counter/both', { gives: ['remake', 'cake'] }),
  ),
};
const log = {
  events: [
    { type: 'reply', reply: 'counter/remake', at: 0 },
    { type: 'reply', reply: 'counter/both', at: 1 },
  ],
} as const;
const euros = (amount: number) => ({ amount, currency: 'EUR' });

describe('the bill', () => {
  it('lists what was given in order, each once', () => {
    expect(bill({ log, scenario }, euros(700))).toEqual([remake, cake]);
  });

  it('lists nothing rather than what does not add up', () => {
    expect(bill({ log, scenario }, euros(300))).toEqual([]);
  });
});
