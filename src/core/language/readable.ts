/** Which languages can be read; to know it, no reader is needed. */

/** Tags of the languages that can be read. */
export const READABLE = ['en', 'sr', 'es', 'id'] as const;

export type Readable = (typeof READABLE)[number];

/**
 * The language to read, without script and country: `sr-Latn` is read as `sr`.
 * @returns nothing for a language that has no reader
 */
export function readableOf(tag: string): Readable | undefined {
  const [primary] = tag.split('-', 1);
  return READABLE.find((known) => known === primary);
}
