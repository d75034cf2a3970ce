/** What is measured, served as a plain web host would. */
import { cpSync, existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserProgram } from '../browser/launch.ts';

export interface Measuring {
  /** The checkout. */
  readonly house: string;
  /** For what is made on the way. */
  readonly folder: string;
  readonly runs: number;
  readonly browser: BrowserProgram;
}

/**
 * A folder to serve, with the built app in `app/` and an empty page beside it. Copied, so that
 * what is measured stays the same while others build.
 */
export function copyApp(house: string, folder: string): string {
  const built = join(house, 'dist');
  if (!existsSync(join(built, 'index.html'))) {
    throw new Error('There is no built app to be measured: leave out --no-build.');
  }
  const served = join(folder, 'served');
  cpSync(built, join(served, 'app'), { recursive: true });
  writeFileSync(join(served, 'blank.html'), '<!doctype html><title>Blank</title>');
  return served;
}
