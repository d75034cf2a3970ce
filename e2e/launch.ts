/** The browser of the tests. */
import type { Browser } from 'playwright-core';
import { afterAll, inject } from 'vitest';
import { launch } from '../scripts/browser/launch.ts';

let browser: Promise<Browser> | undefined;

/** One browser for each file of tests; it is closed when they are over. */
export function launched(): Promise<Browser> {
  browser ??= launch(inject('browser'));
  return browser;
}

afterAll(async () => (await browser)?.close());
