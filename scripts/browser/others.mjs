/**
 * Finds the browsers beside Chromium that the tests also run in, where they are installed. None is
 * fetched: what is missing is left out, and said.
 */
import { existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { works } from './browser.mjs';

/**
 * @typedef {object} WebKitPrograms
 * @property {string} driver WebKitWebDriver
 * @property {string} browser WebKitGTK's MiniBrowser
 * @property {string} screen Xvfb
 */

/** @returns {string | undefined} */
export function findFirefox() {
  return ['firefox-esr', 'firefox'].flatMap(onPath).find((path) => works({ path, env: {} }));
}

/** @returns {WebKitPrograms | undefined} */
export function findWebKit() {
  const [driver] = onPath('WebKitWebDriver');
  const [screen] = onPath('Xvfb');
  const [browser] = libraries().flatMap((folder) => miniBrowsers(folder));
  return driver && screen && browser ? { driver, browser, screen } : undefined;
}

/**
 * @param {{ firefox: unknown, webkit: unknown }} found
 * @returns {string[]} for each that is missing: what that means, and which packages bring it
 */
export function notices({ firefox, webkit }) {
  return [
    ...(firefox ? [] : ['Firefox was not found, so its tests are skipped (package firefox-esr)']),
    ...(webkit
      ? []
      : [
          'WebKitGTK was not found, so its tests are skipped (packages webkit2gtk-driver and xvfb)',
        ]),
  ];
}

/** Debian keeps libraries by architecture. */
const libraries = () => [
  '/usr/lib',
  '/usr/libexec',
  ...folders('/usr/lib').filter((path) => path.includes('-linux-')),
];

/** @returns {string[]} the newest first */
function miniBrowsers(/** @type {string} */ folder) {
  return folders(folder)
    .filter((path) => /webkit2?gtk-[\d.]+$/.test(path))
    .sort()
    .reverse()
    .map((path) => join(path, 'MiniBrowser'))
    .filter((path) => existsSync(path));
}

/** @returns {string[]} */
function onPath(/** @type {string} */ name) {
  return (process.env.PATH ?? '')
    .split(delimiter)
    .map((folder) => join(folder, name))
    .filter((path) => existsSync(path));
}

/** @returns {string[]} */
function folders(/** @type {string} */ path) {
  try {
    return readdirSync(path, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map((entry) => join(path, entry.name));
  } catch {
    return [];
  }
}
