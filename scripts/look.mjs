/**
 * `npm run look -- [--only PART[,PART…]] [--out DIR] [--pictures]` builds the app and writes sheets
 * of pictures to look through; with `--pictures` the pictures that the library and the README show.
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
  // A folder of its own: what is looked at stays as it is while others build.
  const folder = mkdtempSync(join(SCRATCH, 'look-'));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  await build({
    root: HOUSE,
    configFile: false,
    logLevel: 'error',
    build: {
      ssr: join(HOUSE, 'scripts/look/main.ts'),
      outDir: join(folder, 'look'),
      copyPublicDir: false,
    },
  });
  /** @type {typeof import('./look/main.ts')} */
  const { main } = await import(pathToFileURL(join(folder, 'look/main.js')).href);
  await main(process.argv.slice(2), { house: HOUSE, folder, ensureBrowser });
} catch (error) {
  giveUp(error);
}
