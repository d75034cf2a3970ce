/** A Chromium that can be launched, and whether it can. */
import { spawnSync } from 'node:child_process';

/**
 * @typedef {object} Browser
 * @property {string} path the program
 * @property {Record<string, string>} env what its environment needs besides our own
 */

/** Asks it for its version: one that lacks a library, or a stand-in that only advertises, fails. */
export function works(/** @type {Browser} */ { path, env }) {
  // On Windows a browser answers `--version` by opening a window; being there must do.
  if (process.platform === 'win32') return true;
  const { status } = spawnSync(path, ['--version'], {
    env: { ...process.env, ...env },
    stdio: 'ignore',
    timeout: 20_000,
  });
  return status === 0;
}
