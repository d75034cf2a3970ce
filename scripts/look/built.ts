/** What is looked at, built as it ships, and the page of made-up moments built the same way. */
import { join } from 'node:path';
import { build } from 'vite';
import { serve } from '../serve.mjs';

export interface Served {
  /** Ends with a slash. */
  readonly url: string;
  close(): Promise<void>;
}

/** @param folder for what is built; nothing of it stays */
export function builtApp(house: string, folder: string): Promise<Served> {
  return built(house, join(folder, 'app'));
}

/** The address is that of the page itself. */
export async function builtMoments(house: string, folder: string): Promise<Served> {
  const { url, close } = await built(
    house,
    join(folder, 'moments'),
    'scripts/look/stage/page.html',
  );
  return { url: `${url}scripts/look/stage/page.html`, close };
}

async function built(house: string, outDir: string, page = 'index.html'): Promise<Served> {
  await build({
    root: house,
    configFile: join(house, 'vite.config.ts'),
    logLevel: 'warn',
    build: { outDir, emptyOutDir: true, rolldownOptions: { input: join(house, page) } },
  });
  return serve(outDir);
}
