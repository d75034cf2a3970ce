/** Once for all browser tests: the built app, served, and a browser to open it with. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { findBrowser } from '../scripts/browser/find.mjs';
import { findFirefox, findWebKit, notices } from '../scripts/browser/others.mjs';
import { HOUSE } from '../scripts/house.mjs';
import { say } from '../scripts/say.mjs';
import { serve } from '../scripts/serve.mjs';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the app is served; it ends with a slash. */
    app: string;
    browser: { path: string; env: Record<string, string> };
    /** Those beside it, where they are installed. */
    others: {
      firefox: string | undefined;
      webkit: { driver: string; browser: string; screen: string } | undefined;
    };
  }
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const browser = findBrowser();
  if (!browser) throw new Error('There is no browser yet: `npm test` fetches one.');
  // `npm test` has built the app a moment ago.
  if (process.env.AMENDS_BUILT !== '1') build();
  // In a folder of the host, as on many a school's or company's site.
  const server = await serve(join(HOUSE, 'dist'), '/training/amends/');
  const others = { firefox: findFirefox(), webkit: findWebKit() };
  for (const notice of notices(others)) say(notice);
  project.provide('browser', browser);
  project.provide('others', others);
  project.provide('app', server.url);
  return server.close;
}

/** In a process of its own: Vitest's environment would make it a test build. */
function build(): void {
  const { NODE_ENV: _, VITEST: __, ...env } = process.env;
  const { status, stderr } = spawnSync(
    process.execPath,
    [join(HOUSE, 'node_modules/vite/bin/vite.js'), 'build', '--logLevel', 'warn'],
    { cwd: HOUSE, env, encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(`The app cannot be built:\n${stderr}`);
}
