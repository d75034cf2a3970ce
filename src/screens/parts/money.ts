import { minorDigits } from '../../core/scenario/money.ts';
import type { Money } from '../../core/scenario/scenario.ts';

/**
 * An amount as people of that language write it, without empty cents: `€15`, `€4.50`, `15.000 Rp`.
 * How many minor units make one whole is the currency's own affair, as the file was read.
 */
export function money({ amount, currency }: Money, locale: string): string {
  const format = new Intl.NumberFormat(locale, {
    style: 'currency',
    currency,
    currencyDisplay: 'narrowSymbol',
    trailingZeroDisplay: 'stripIfInteger',
  });
  return format.format(amount / 10 ** minorDigits(currency));
}
