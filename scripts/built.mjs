/**
 * Builds `scripts/<name>/main.ts` with all it needs into one file, in a folder of its own: what is
 * looked at or measured stays as it is while others build. Then it runs its `main`.
 */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ensureBrowser } from './browser/fetch.mjs';
import { HOUSE, SCRATCH } from './house.mjs';
import { install } from './install.mjs';
import { giveUp } from './say.mjs';
import { rules } from './vite/rules.mjs';

/** @param {'bench' | 'look'} name */
export async function runBuilt(name) {
  try {
    install();
    const { build } = await import('vite');
    mkdirSync(SCRATCH, { recursive: true });
    const folder = mkdtempSync(join(SCRATCH, `${name}-`));
    process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
    await build({
      root: HOUSE,
      configFile: false,
      plugins: [rules()],
      logLevel: 'error',
      build: {
        ssr: join(HOUSE, 'scripts', name, 'main.ts'),
        outDir: join(folder, name),
        copyPublicDir: false,
      },
    });
    /** @type {typeof import('./bench/main.ts') | typeof import('./look/main.ts')} */
    const { main } = await import(pathToFileURL(join(folder, name, 'main.js')).href);
    await main(process.argv.slice(2), { house: HOUSE, folder, ensureBrowser });
  } catch (error) {
    giveUp(error);
  }
}
