/** Fetches a Chromium where none is found, in the way that asks least of the machine. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { HOUSE } from '../house.mjs';
import { say } from '../say.mjs';
import { findBrowser } from './find.mjs';
import { fetchPacked } from './packed.mjs';

/** @typedef {import('./browser.mjs').Browser} Browser */

/**
 * @returns {Browser} the one that was found or fetched
 * @throws with advice where none can be had
 */
export function ensureBrowser() {
  const found = findBrowser();
  if (found) return found;
  for (const { how, applies, fetch } of WAYS) {
    if (!applies()) continue;
    say(`fetching a browser for the tests, because none was found (${how})`);
    const fetched = fetch() ? findBrowser() : undefined;
    if (fetched) return fetched;
    say('that did not give a browser that starts');
  }
  throw new Error(
    'No browser could be had for the browser tests. Install Chrome or Chromium, or set ' +
      'CHROME_PATH to one, and run npm test again.',
  );
}

const linux = process.platform === 'linux';
const root = process.getuid?.() === 0;

const WAYS = [
  {
    how: 'about 65 MB from npm into .cache/',
    applies: () => linux && process.arch === 'x64',
    fetch: fetchPacked,
  },
  {
    how: 'apt-get install chromium',
    applies: () => linux && root && run('apt-get', ['--version'], 'ignore'),
    fetch: () =>
      run('apt-get', ['update']) &&
      run('apt-get', ['install', '--yes', '--no-install-recommends', 'chromium']),
  },
  {
    how: 'playwright install chromium',
    applies: () => true,
    fetch: () =>
      run(process.execPath, [
        join(HOUSE, 'node_modules/playwright-core/cli.js'),
        'install',
        ...(linux && root ? ['--with-deps'] : []),
        'chromium',
      ]),
  },
];

/**
 * @param {string} program
 * @param {string[]} args
 * @param {'ignore' | 2} output
 * @returns {boolean} whether it was content
 */
function run(program, args, output = 2) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return spawnSync(program, args, { env, stdio: ['ignore', output, output] }).status === 0;
}
