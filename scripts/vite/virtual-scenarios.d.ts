/** The bundled scenarios, as the build found them. */
declare module 'virtual:scenarios' {
  export type { Card } from './card.ts';

  import type { Card } from './card.ts';

  /** In the order of their slugs. */
  export const cards: readonly Card[];
}
