import type { Money } from '../../core/scenario/scenario.ts';

/**
 * An amount as people of that language write it, without empty cents: `€15`, `€4.50`, `15.000 Rp`.
 * How many minor units make one whole is the currency's own affair (two for euros, none for yen).
 */
export function money({ amount, currency }: Money, locale: string): string {
  const format = new Intl.NumberFormat(locale, {
    style: 'currency',
    currency,
    currencyDisplay: 'narrowSymbol',
    trailingZeroDisplay: 'stripIfInteger',
  });
  const digits = format.resolvedOptions().maximumFractionDigits ?? 2;
  return format.format(amount / 10 ** digits);
}
