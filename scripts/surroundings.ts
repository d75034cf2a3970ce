/** What a script that was built into one file is given by its door. */
import type { BrowserProgram } from './browser/launch.ts';

export interface Surroundings {
  /** The checkout. */
  readonly house: string;
  /** For what is made on the way; nothing of it stays. */
  readonly folder: string;
  ensureBrowser(): BrowserProgram;
}
