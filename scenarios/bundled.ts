/** The scenarios of this folder, for the tests: each parsed and compiled as the build does it. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseScenario } from '../src/core/compile.ts';
import type { Scenario } from '../src/core/scenario/scenario.ts';

const FOLDER = import.meta.dirname;

export const slugs: readonly string[] = readdirSync(FOLDER, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
  .sort();

export const read = (slug: string, name: string): string =>
  readFileSync(join(FOLDER, slug, name), 'utf8');

/** Throws with every problem where a scenario has one. */
export function bundled(slug: string): Scenario {
  const parsed = parseScenario(read(slug, 'scenario.yaml'), {
    file: `scenarios/${slug}/scenario.yaml`,
    slug,
  });
  if (parsed.ok) return parsed.scenario;
  throw new Error(
    parsed.problems
      .map(
        ({ file, line, column, code, message }) => `${file}:${line}:${column}: ${code} ${message}`,
      )
      .join('\n'),
  );
}

export const playthroughsOf = (slug: string): readonly string[] =>
  readdirSync(join(FOLDER, slug))
    .filter((name) => name.endsWith('.playthrough.yaml'))
    .sort();
