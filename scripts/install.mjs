/**
 * Installs the locked dependencies where they are missing or where the lockfile has changed since.
 * Built-in modules only: this runs before anything is installed.
 */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { HOUSE } from './house.mjs';
import { npm } from './npm.mjs';
import { giveUp, say } from './say.mjs';

const STAMP = join(HOUSE, 'node_modules/.amends-installed');

/** Throws with advice where installing fails. */
export function install() {
  refuseOldNode();
  const wanted = fingerprint();
  const found = read(STAMP);
  if (found === wanted) return;
  say(`installing the dependencies, because ${reason(found)} (npm ci)`);
  // `--include=dev`: NODE_ENV=production would leave out what builds and tests the app.
  if (!npm(['ci', '--include=dev', '--no-audit', '--no-fund'], { cwd: HOUSE })) {
    throw new Error(
      'npm ci failed (its own message is above). If it is the network, try again or set the ' +
        'proxy of your network; if a file is in use, stop what is using node_modules first.',
    );
  }
  writeFileSync(STAMP, wanted);
}

/** A lockfile installs other files on another system: a folder carried over is installed anew. */
function fingerprint() {
  const lockfile = readFileSync(join(HOUSE, 'package-lock.json'));
  return createHash('sha256')
    .update(`${process.platform} ${process.arch}\n`)
    .update(lockfile)
    .digest('hex');
}

function reason(/** @type {string | undefined} */ found) {
  return found === undefined ? 'they are not there yet' : 'the lockfile has changed';
}

function read(/** @type {string} */ file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

function refuseOldNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  throw new Error(`Node 20.19 or newer is needed; this is ${process.version}. See nodejs.org.`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  try {
    install();
  } catch (error) {
    giveUp(error);
  }
}
