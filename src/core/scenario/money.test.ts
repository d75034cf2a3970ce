import { expect, test } from 'vitest';
import { readMoney, writeMoney } from './money.ts';

test.each([
  ['15 EUR', 1500, '15 EUR'],
  ['12.50 EUR', 1250, '12.50 EUR'],
  ['12,5 EUR', 1250, '12.50 EUR'],
  ['0 EUR', 0, '0 EUR'],
  ['15\u00a0EUR', 1500, '15 EUR'],
  ['150000 IDR', 15_000_000, '150000 IDR'],
  ['500 JPY', 500, '500 JPY'],
  ['1.250 KWD', 1250, '1.250 KWD'],
])('%s is %i of the smallest unit', (written, amount, again) => {
  const money = readMoney(written);
  expect(money).toEqual({ amount, currency: written.slice(-3) });
  expect(money && writeMoney(money)).toBe(again);
});

test.each([
  '15',
  'EUR',
  '15EUR',
  '€15',
  '-1 EUR',
  '1.000,50 EUR',
  '1e3 EUR',
  '12.505 EUR',
  '1.5 JPY',
])('%s is no amount', (written) => {
  expect(readMoney(written)).toBeUndefined();
});
