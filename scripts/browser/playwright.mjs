/** The browsers that Playwright keeps, of any revision; the newest first. */
import { readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

/** @returns {string[]} */
export function playwrightBrowsers(folder = playwrightFolder()) {
  return list(folder)
    .filter((entry) => /^chromium(_headless_shell)?-\d+$/.test(entry.name))
    .sort((a, b) => revision(b.name) - revision(a.name))
    .flatMap((entry) => programIn(join(folder, entry.name), 6) ?? []);
}

function playwrightFolder() {
  const { PLAYWRIGHT_BROWSERS_PATH, LOCALAPPDATA } = process.env;
  if (PLAYWRIGHT_BROWSERS_PATH) return PLAYWRIGHT_BROWSERS_PATH;
  if (process.platform === 'darwin') return join(homedir(), 'Library/Caches/ms-playwright');
  if (process.platform === 'win32') return join(LOCALAPPDATA ?? homedir(), 'ms-playwright');
  return join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'ms-playwright');
}

const revision = (/** @type {string} */ name) => Number(name.slice(name.lastIndexOf('-') + 1));

const PROGRAMS = new Set([
  'chrome',
  'chrome.exe',
  'Chromium',
  'Google Chrome for Testing',
  'headless_shell',
  'headless_shell.exe',
  'chrome-headless-shell',
  'chrome-headless-shell.exe',
]);

/**
 * The folders between differ from revision to revision, so they are searched.
 * @param {string} folder
 * @param {number} depth how many folders deep
 * @returns {string | undefined}
 */
function programIn(folder, depth) {
  const entries = list(folder);
  const program = entries.find((entry) => entry.isFile() && PROGRAMS.has(entry.name));
  if (program) return join(folder, program.name);
  if (depth === 0) return undefined;
  for (const entry of entries.filter((each) => each.isDirectory())) {
    const found = programIn(join(folder, entry.name), depth - 1);
    if (found) return found;
  }
  return undefined;
}

function list(/** @type {string} */ folder) {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}
