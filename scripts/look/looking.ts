/** What the parts of the look work with. */
import type { Browser } from 'playwright-core';
import type { Studio } from './studio.ts';

/** What a part of the look is given. */
export interface Looking {
  readonly studio: Studio;
  readonly house: string;
  readonly folder: string;
}

/** What the pictures are made with. */
export interface Picturing {
  readonly browser: Browser;
  readonly house: string;
  /** For what is made on the way; nothing of it stays. */
  readonly folder: string;
}
