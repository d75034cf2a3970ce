/** Runs npm, with what it prints sent to standard error: our own output stays clean. */
import { spawnSync } from 'node:child_process';

/**
 * @param {readonly string[]} args
 * @param {{ cwd: string }} where
 * @returns {boolean} whether npm was content
 */
export function npm(args, { cwd }) {
  // npm names its own program to the scripts it runs; a script started by hand finds it on the path.
  const program = process.env.npm_execpath;
  /** @type {import('node:child_process').StdioOptions} */
  const stdio = ['ignore', 2, 2];
  const options = { cwd, stdio };
  const { status } = program?.endsWith('npm-cli.js')
    ? spawnSync(process.execPath, [program, ...args], options)
    : spawnSync('npm', args, { ...options, shell: process.platform === 'win32' });
  return status === 0;
}
