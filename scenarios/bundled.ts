/** The scenarios of this folder, for the tests: each parsed and compiled as the build does it. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseScenario, translateScenario } from '../src/core/compile.ts';
import { describeProblem, type Problem } from '../src/core/scenario/problem.ts';
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
  throw new Error(listed(parsed.problems));
}

/** Languages that a scenario is translated into. */
export const languagesOf = (slug: string): readonly string[] =>
  readdirSync(join(FOLDER, slug))
    .flatMap((name) => /^([a-z]{2,3}(?:-[A-Za-z0-9]+)*)\.yaml$/.exec(name)?.[1] ?? [])
    .sort();

/** The scenario in another language, and all that is to be said about the translation. */
export function translated(
  slug: string,
  language: string,
): { readonly scenario: Scenario; readonly warnings: readonly Problem[] } {
  const name = `${language}.yaml`;
  const told = translateScenario(bundled(slug), read(slug, name), {
    file: `scenarios/${slug}/${name}`,
    language,
  });
  if (told.ok) return told;
  throw new Error(listed(told.problems));
}

export const listed = (problems: readonly Problem[]): string =>
  problems.map(describeProblem).join('\n');

export const playthroughsOf = (slug: string): readonly string[] =>
  readdirSync(join(FOLDER, slug))
    .filter((name) => name.endsWith('.playthrough.yaml'))
    .sort();
