/** Many measurements of one thing, as what is typical and how far they lie apart. */
export interface Spread {
  readonly median: number;
  readonly least: number;
  readonly most: number;
}

/** Throws where there is nothing to spread. */
export function spreadOf(values: readonly number[]): Spread {
  const sorted = values.toSorted((a, b) => a - b);
  const [least] = sorted;
  const most = sorted.at(-1);
  if (least === undefined || most === undefined) throw new Error('Nothing was measured.');
  const middle = sorted.length / 2;
  const lower = sorted[Math.ceil(middle) - 1] ?? least;
  const upper = sorted[Math.floor(middle)] ?? most;
  return { median: (lower + upper) / 2, least, most };
}

/** The spread of the quotients of what was measured side by side. */
export const ratioOf = (these: readonly number[], those: readonly number[]): Spread =>
  spreadOf(these.map((value, place) => value / (those[place] ?? Number.NaN)));

/** `812 (790–860)` */
export function show({ median, least, most }: Spread, digits = 0): string {
  const text = (value: number) =>
    value.toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits });
  return `${text(median)} (${text(least)}–${text(most)})`;
}
