/** Starts the browser that was found, for the tests and for measuring alike. */
import { type Browser, chromium } from 'playwright-core';

export interface BrowserProgram {
  readonly path: string;
  /** What its environment needs besides our own. */
  readonly env: Readonly<Record<string, string>>;
}

export function launch({ path, env }: BrowserProgram): Promise<Browser> {
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
