import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { works } from './browser.mjs';
import { findBrowser } from './find.mjs';
import { playwrightBrowsers } from './playwright.mjs';

let folder: string;

/** A program that does nothing but end with this code. */
function program(path: string, code = 0): string {
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `#!/bin/sh\nexit ${code}\n`);
  chmodSync(file, 0o755);
  return file;
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'amends-browser-'));
  vi.stubEnv('AMENDS_BROWSER', undefined);
  vi.stubEnv('CHROME_PATH', undefined);
  vi.stubEnv('PLAYWRIGHT_BROWSERS_PATH', folder);
  vi.stubEnv('PATH', folder);
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

test('CHROME_PATH comes before everything else', () => {
  program('chromium');
  const named = program('mine/my-chrome');
  vi.stubEnv('CHROME_PATH', named);
  expect(findBrowser()).toEqual({ path: named, env: {} });
});

test('a CHROME_PATH that does not start is said, not passed over', () => {
  vi.stubEnv('CHROME_PATH', join(folder, 'nothing-here'));
  expect(() => findBrowser()).toThrow(/CHROME_PATH names .*nothing-here/);
});

test.runIf(process.platform === 'linux')(
  'an installed one that does not start is passed over',
  () => {
    program('chromium', 1);
    const chrome = program('google-chrome');
    expect(findBrowser()?.path).toBe(chrome);
  },
);

test("the newest of Playwright's comes first, wherever it keeps the program", () => {
  const old = program('chromium-999/chrome-linux/chrome');
  const shell = program(
    'chromium_headless_shell-1255/chrome-headless-shell-linux64/headless_shell',
  );
  program('firefox-2000/firefox/chrome');
  expect(playwrightBrowsers(folder)).toEqual([shell, old]);
  expect(findBrowser()?.path).toBe(shell);
});

test.skipIf(process.platform === 'win32')('a browser works where it can tell its version', () => {
  expect(works({ path: program('good'), env: {} })).toBe(true);
  expect(works({ path: program('bad', 127), env: {} })).toBe(false);
});
