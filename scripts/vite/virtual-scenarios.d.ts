/** The bundled scenarios, as the build found them. */
declare module 'virtual:scenarios' {
  export type { Card } from './card.ts';

  import type { Card } from './card.ts';

  /** Of the scenarios as they were written, in the order of their slugs. */
  export const cards: readonly Card[];

  /** Those of their translations, by language. */
  export const translated: Readonly<
    Record<string, () => Promise<{ readonly cards: readonly Card[] }>>
  >;
}
