/**
 * `npm run bench -- [--runs N] [--only core|page|stage|sound] [--no-build] [--json FILE]`
 * measures the core, the page, the stage and the sound, and fails nobody: it ends with 1 only
 * where it could not measure.
 */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ensureBrowser } from './browser/fetch.mjs';
import { HOUSE, SCRATCH } from './house.mjs';
import { install } from './install.mjs';
import { giveUp } from './say.mjs';

try {
  install();
  const { build } = await import('vite');
  mkdirSync(SCRATCH, { recursive: true });
  // A folder of its own: what is measured stays as it is while others build.
  const folder = mkdtempSync(join(SCRATCH, 'bench-'));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  await build({
    root: HOUSE,
    configFile: false,
    logLevel: 'error',
    build: {
      ssr: join(HOUSE, 'scripts/bench/main.ts'),
      outDir: join(folder, 'bench'),
      copyPublicDir: false,
    },
  });
  /** @type {typeof import('./bench/main.ts')} */
  const { main } = await import(pathToFileURL(join(folder, 'bench/main.js')).href);
  await main(process.argv.slice(2), { house: HOUSE, folder, ensureBrowser });
} catch (error) {
  giveUp(error);
}
