/**
 * Finds a Chromium for the browser tests: the one that CHROME_PATH names, one of Playwright's, an
 * installed one, or one fetched before.
 */
import { works } from './browser.mjs';
import { installedBrowsers } from './installed.mjs';
import { packedBrowsers } from './packed.mjs';
import { playwrightBrowsers } from './playwright.mjs';

/** @typedef {import('./browser.mjs').Browser} Browser */

/**
 * @returns {Browser | undefined}
 * @throws where CHROME_PATH names something that does not start
 */
export function findBrowser() {
  const { CHROME_PATH, AMENDS_BROWSER } = process.env;
  // For trying what happens on a machine without any browser.
  if (AMENDS_BROWSER === 'fetched') return packedBrowsers().find(works);
  if (CHROME_PATH) return named(CHROME_PATH);
  return (
    [...playwrightBrowsers(), ...installedBrowsers()].map(plain).find(works) ??
    packedBrowsers().find(works)
  );
}

/** @returns {Browser} */
const plain = (/** @type {string} */ path) => ({ path, env: {} });

function named(/** @type {string} */ path) {
  const browser = plain(path);
  if (works(browser)) return browser;
  throw new Error(
    `CHROME_PATH names ${path}, which does not start. Name another one, or unset CHROME_PATH.`,
  );
}
