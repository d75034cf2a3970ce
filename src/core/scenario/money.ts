/** Amounts of money as trainers write them: `15 EUR`, `12.50 EUR`. */
import type { Money } from './scenario.ts';

/** ISO 4217: how many digits a currency has after the point, where it is not two. */
const WITHOUT_MINOR = 'BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX VND VUV XAF XOF XPF'.split(' ');
const WITH_THREE = 'BHD IQD JOD KWD LYD OMR TND'.split(' ');

/**
 * A dot or a comma before the cents; no signs for thousands, which differ between countries.
 * Copied amounts often have a space that does not break.
 */
export const AMOUNT = /^(\d{1,9})(?:[.,](\d{1,3}))?[ \u00a0\u202f]([A-Z]{3})$/;

export function minorDigits(currency: string): number {
  if (WITHOUT_MINOR.includes(currency)) return 0;
  return WITH_THREE.includes(currency) ? 3 : 2;
}

/** `12.50 EUR` → 1250 cents; undefined where it is no amount, or finer than the currency goes. */
export function readMoney(written: string): Money | undefined {
  const [, whole, part = '', currency] = AMOUNT.exec(written) ?? [];
  if (whole === undefined || currency === undefined) return undefined;
  const digits = minorDigits(currency);
  if (part.length > digits) return undefined;
  return { amount: Number(whole + part.padEnd(digits, '0')), currency };
}

/** As a trainer would write it, for messages. */
export function writeMoney({ amount, currency }: Money): string {
  const digits = minorDigits(currency);
  const written = (amount / 10 ** digits).toFixed(digits).replace(/\.0+$/, '');
  return `${written} ${currency}`;
}
