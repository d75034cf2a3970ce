import { describe, expect, it } from 'vitest';
import { money } from './money.ts';

describe('money', () => {
  it('leaves empty cents out', () => {
    expect(money({ amount: 1500, currency: 'EUR' }, 'en')).toBe('€15');
  });

  it('keeps the cents that are there', () => {
    expect(money({ amount: 450, currency: 'EUR' }, 'en')).toBe('€4.50');
  });

  it('asks the currency how many minor units make one', () => {
    expect(money({ amount: 1500, currency: 'JPY' }, 'en')).toBe('¥1,500');
  });

  it('writes it as the language does', () => {
    expect(money({ amount: 450, currency: 'EUR' }, 'es')).toBe('4,50\u00a0€');
  });
});
