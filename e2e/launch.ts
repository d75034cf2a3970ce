/** Starts the browser that was found. */
import { type Browser, chromium } from 'playwright-core';
import { afterAll, inject } from 'vitest';

let browser: Promise<Browser> | undefined;

/** One browser for each file of tests; it is closed when they are over. */
export function launched(): Promise<Browser> {
  browser ??= launch();
  return browser;
}

afterAll(async () => (await browser)?.close());

function launch(): Promise<Browser> {
  const { path, env } = inject('browser');
  const root = process.getuid?.() === 0;
  return chromium.launch({
    executablePath: path,
    env: { ...process.env, ...env },
    args: [
      '--disable-background-networking',
      '--disable-component-update',
      '--no-first-run',
      // Chromium refuses to build its sandbox as root.
      ...(root ? ['--no-sandbox'] : []),
    ],
  });
}
