/**
 * `node scripts/run.mjs NAME ARGS…` runs `src/cli/NAME.ts`, which exports
 *
 *     export async function main(args: readonly string[]): Promise<number>
 *
 * It prints with `console` and answers with the exit code. Node 20 does not read TypeScript, so
 * the file is bundled first (some tens of milliseconds); dependencies are left in node_modules.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { HOUSE, SCRATCH } from './house.mjs';
import { install } from './install.mjs';
import { giveUp } from './say.mjs';
import { rules } from './vite/rules.mjs';

const [name = '', ...args] = process.argv.slice(2);

try {
  install();
  process.exitCode = await run(name, args);
} catch (error) {
  giveUp(error instanceof Error && error.stack ? error.stack : error);
}

async function run(/** @type {string} */ name, /** @type {string[]} */ args) {
  if (!/^[a-z][a-z-]*$/.test(name)) throw new Error('Usage: node scripts/run.mjs NAME ARGS…');
  const { build } = await import('vite');
  await mkdir(SCRATCH, { recursive: true });
  // A folder of its own: two commands may run at the same time.
  const folder = mkdtempSync(join(SCRATCH, 'run-'));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  await build({
    root: HOUSE,
    configFile: false,
    plugins: [rules()],
    logLevel: 'error',
    build: { ssr: join(HOUSE, 'src/cli', `${name}.ts`), outDir: folder, copyPublicDir: false },
  });
  /** @type {{ main: (args: readonly string[]) => Promise<number> }} */
  const { main } = await import(pathToFileURL(join(folder, `${name}.js`)).href);
  // Paths are meant from where the person stands, not from where npm starts the script.
  process.chdir(process.env.INIT_CWD ?? process.cwd());
  return main(args);
}
