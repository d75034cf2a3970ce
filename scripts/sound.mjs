/**
 * `npm run sound` makes everything that is heard, and writes it to `assets/sound`. What it writes
 * is committed, so only who changes `scripts/sound` needs it, and ffmpeg with it.
 */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { HOUSE, SCRATCH } from './house.mjs';
import { install } from './install.mjs';
import { giveUp } from './say.mjs';

try {
  install();
  const { runnerImport } = await import('vite');
  mkdirSync(SCRATCH, { recursive: true });
  const folder = mkdtempSync(join(SCRATCH, 'sound-'));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  /** @type {{ module: typeof import('./sound/main.ts') }} */
  const { module } = await runnerImport(join(HOUSE, 'scripts/sound/main.ts'), {
    root: HOUSE,
    configFile: false,
    logLevel: 'error',
  });
  module.main(join(HOUSE, 'assets/sound'), folder);
} catch (error) {
  giveUp(error);
}
