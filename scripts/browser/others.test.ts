import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { findFirefox, findWebKit, notices } from './others.mjs';

let folder: string;

function program(name: string, code = 0): string {
  const file = join(folder, name);
  writeFileSync(file, `#!/bin/sh\nexit ${code}\n`);
  chmodSync(file, 0o755);
  return file;
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'amends-others-'));
  vi.stubEnv('PATH', folder);
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

test('the long-lived Firefox comes before another', () => {
  program('firefox');
  const esr = program('firefox-esr');
  expect(findFirefox()).toBe(esr);
});

test.skipIf(process.platform === 'win32')('a Firefox that does not start is passed over', () => {
  program('firefox-esr', 1);
  expect(findFirefox()).toBeUndefined();
  const other = program('firefox');
  expect(findFirefox()).toBe(other);
});

test('WebKitGTK is nothing without a driver and a screen', () => {
  expect(findWebKit()).toBeUndefined();
  program('WebKitWebDriver');
  expect(findWebKit()).toBeUndefined();
});

test('what is missing is said, with the packages that bring it', () => {
  expect(notices({ firefox: '/usr/bin/firefox-esr', webkit: {} })).toEqual([]);
  const said = notices({ firefox: undefined, webkit: undefined });
  expect(said).toHaveLength(2);
  expect(said.join()).toMatch(/firefox-esr.*webkit2gtk-driver and xvfb/);
});
