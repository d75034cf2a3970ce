/** What is looked at, built as it ships, and the page of made-up moments built the same way. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import type { Scenario } from '../../src/core/scenario/scenario.ts';
import { serve } from '../serve.mjs';

export interface Served {
  /** Ends with a slash. */
  readonly url: string;
  /** As they were built into it, in the order of their slugs. */
  readonly scenarios: readonly Scenario[];
  close(): Promise<void>;
}

/** @param folder for what is built; nothing of it stays */
export function builtApp(house: string, folder: string): Promise<Served> {
  return built(house, join(folder, 'app'));
}

/** A page of made-up moments; its address. */
export async function builtMoments(
  house: string,
  folder: string,
): Promise<Served & { readonly page: string }> {
  const served = await built(house, join(folder, 'moments'), MOMENTS);
  return { ...served, page: served.url + MOMENTS };
}

const MOMENTS = 'scripts/look/stage/page.html';

async function built(house: string, outDir: string, page = 'index.html'): Promise<Served> {
  await build({
    root: house,
    configFile: join(house, 'vite.config.ts'),
    logLevel: 'warn',
    build: { outDir, emptyOutDir: true, rolldownOptions: { input: join(house, page) } },
  });
  const { url, close } = await serve(outDir);
  const scenarios = readdirSync(join(outDir, 'scenarios'))
    .filter((file) => file.endsWith('.en.json'))
    .sort()
    .map(async (file): Promise<Scenario> => (await fetch(`${url}scenarios/${file}`)).json());
  return { url, close, scenarios: await Promise.all(scenarios) };
}
