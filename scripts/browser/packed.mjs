/**
 * The Chromium that npm can deliver, with the libraries that a bare Linux lacks. It comes packed
 * and pinned by the lockfile in `packed/`; here it is fetched and unpacked into the cache.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { CACHE, HOUSE } from '../house.mjs';
import { npm } from '../npm.mjs';

const PACKED = join(CACHE, 'chromium');
const UNPACKED = join(PACKED, 'unpacked');

/** @returns {import('./browser.mjs').Browser[]} on the system's libraries, then on its own */
export function packedBrowsers() {
  const path = join(UNPACKED, 'chromium');
  if (!existsSync(path)) return [];
  const fonts = { FONTCONFIG_PATH: join(UNPACKED, 'fonts') };
  // The system's own libraries come first where they are complete: they fit each other.
  return [
    { path, env: fonts },
    { path, env: { ...fonts, LD_LIBRARY_PATH: join(UNPACKED, 'al2023/lib') } },
  ];
}

/** @returns {boolean} whether it is there now */
export function fetchPacked() {
  mkdirSync(PACKED, { recursive: true });
  cpSync(join(HOUSE, 'scripts/browser/packed'), PACKED, { recursive: true });
  if (!npm(['ci', '--ignore-scripts', '--no-audit', '--no-fund'], { cwd: PACKED })) return false;
  // It unpacks into the folder for temporary files; renamed at the end, so never half there.
  const part = `${UNPACKED}.part`;
  rmSync(part, { recursive: true, force: true });
  rmSync(UNPACKED, { recursive: true, force: true });
  mkdirSync(part);
  const unpack = "import('@sparticuz/chromium').then((it) => it.default.executablePath())";
  const { status } = spawnSync(process.execPath, ['--eval', unpack], {
    cwd: PACKED,
    stdio: ['ignore', 2, 2],
    // It looks for this name before it unpacks the libraries.
    env: { ...process.env, TMPDIR: part, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs22.x' },
  });
  if (status !== 0) return false;
  // Its own list of font folders names one outside the cache.
  cpSync(join(PACKED, 'fonts.conf'), join(part, 'fonts/fonts.conf'));
  renameSync(part, UNPACKED);
  rmSync(join(PACKED, 'node_modules'), { recursive: true, force: true });
  return true;
}
