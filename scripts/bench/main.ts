import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { measureCore } from './core/core.ts';
import { coreReport } from './core/report.ts';
import { readOptions } from './options.ts';
import type { BrowserProgram } from './page/launch.ts';
import { measurePage } from './page/page.ts';
import { pageReport } from './page/report.ts';

export interface Surroundings {
  /** The checkout. */
  readonly house: string;
  /** For what is made on the way; nothing of it stays. */
  readonly folder: string;
  ensureBrowser(): BrowserProgram;
}

/** Measures, prints, and throws with advice where something cannot be measured. */
export async function main(
  args: readonly string[],
  { house, folder, ensureBrowser }: Surroundings,
): Promise<void> {
  const { runs, only, build, json } = readOptions(args);
  const figures: { page?: unknown; core?: unknown } = {};
  // The core first: a browser leaves the machine warm.
  if (only !== 'page') {
    const core = measureCore(house);
    console.log(coreReport(core));
    figures.core = core;
  }
  if (only !== 'core') {
    if (build) buildApp(house);
    const page = await measurePage({ house, folder, runs, browser: ensureBrowser() });
    console.log(pageReport(page));
    figures.page = page;
  }
  if (json !== undefined) writeFileSync(json, `${JSON.stringify(figures, null, 2)}\n`);
}

/** In a process of its own, as `npm run build` does it. */
function buildApp(house: string): void {
  const { status } = spawnSync(
    process.execPath,
    [join(house, 'node_modules/vite/bin/vite.js'), 'build', '--logLevel', 'warn'],
    { cwd: house, stdio: ['ignore', 2, 2] },
  );
  if (status !== 0) throw new Error('The app cannot be built, so its page cannot be measured.');
}
