/**
 * `npm test`: types, lint, unit tests, build and browser tests, one after another. Everything is
 * tried even where something failed; the last line is `N passed, N failed`, and the exit code is 1
 * where anything failed.
 */
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBrowser } from './browser/fetch.mjs';
import { HOUSE, SCRATCH } from './house.mjs';
import { install } from './install.mjs';
import { giveUp, say } from './say.mjs';
import { sum, tallyOf, whole } from './tally.mjs';

const BIN = join(HOUSE, 'node_modules');

try {
  install();
} catch (error) {
  giveUp(error);
}

const total = sum([
  check('types', 'typescript/bin/tsc', ['-p', '.']),
  check('types of the core', 'typescript/bin/tsc', ['-p', 'src/core']),
  check('lint', '@biomejs/biome/bin/biome', ['check']),
  tests('unit'),
  ...inTheBrowser(),
]);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;

function inTheBrowser() {
  const built = check('build', 'vite/bin/vite.js', ['build']);
  try {
    if (built.failed > 0) throw new Error('the browser tests cannot run: they need a build');
    ensureBrowser();
  } catch (error) {
    say(error instanceof Error ? error.message : String(error));
    return [built, whole(false)];
  }
  process.env.AMENDS_BUILT = '1';
  return [built, tests('e2e')];
}

/**
 * @param {string} name
 * @param {string} program a script in node_modules
 * @param {string[]} args
 */
function check(name, program, args) {
  return whole(run(name, program, args));
}

function tests(/** @type {string} */ project) {
  const report = join(SCRATCH, `${project}.json`);
  rmSync(report, { force: true });
  const content = run(`${project} tests`, 'vitest/vitest.mjs', [
    ...['run', '--project', project],
    ...['--reporter', 'default', '--reporter', 'json', '--outputFile.json', report],
  ]);
  return tallyOf(report, content);
}

/**
 * @param {string} name
 * @param {string} program
 * @param {string[]} args
 */
function run(name, program, args) {
  say(name);
  const { status } = spawnSync(process.execPath, [join(BIN, program), ...args], {
    cwd: HOUSE,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  return status === 0;
}
