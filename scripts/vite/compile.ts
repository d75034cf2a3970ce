/** Compiles every scenario of a folder with the core's own reader. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';
import type { Problem } from '../../src/core/scenario/problem.ts';
import type { Scenario } from '../../src/core/scenario/scenario.ts';

export interface Compiled {
  /** In the order of their slugs. */
  readonly scenarios: readonly Scenario[];
  /** Errors and warnings as lines to read; a scenario with an error is not among the others. */
  readonly errors: readonly string[];
  readonly warnings: readonly string[];
}

/** @param root holds `scenarios/<slug>/scenario.yaml` */
export async function compileScenarios(root: string): Promise<Compiled> {
  const { parseScenario, describeProblem } = await core();
  const scenarios: Scenario[] = [];
  const problems: Problem[] = [];
  for (const { slug, path } of scenarioFiles(root)) {
    const read = parseScenario(readFileSync(path, 'utf8'), { file: relative(root, path), slug });
    if (read.ok) scenarios.push(read.scenario);
    problems.push(...(read.ok ? read.warnings : read.problems));
  }
  const described = (severity: Problem['severity']) =>
    problems.filter((problem) => problem.severity === severity).map(describeProblem);
  return { scenarios, errors: described('error'), warnings: described('warning') };
}

/** Loaded anew for each compilation, so that a change to the core is seen at once. */
async function core() {
  type Compile = typeof import('../../src/core/compile.ts');
  type Report = typeof import('../../src/core/scenario/problem.ts');
  const { parseScenario } = await load<Compile>('../../src/core/compile.ts');
  const { describeProblem } = await load<Report>('../../src/core/scenario/problem.ts');
  return { parseScenario, describeProblem };
}

async function load<T>(path: string): Promise<T> {
  const file = fileURLToPath(new URL(path, import.meta.url));
  return (await runnerImport<T>(file, { configFile: false, logLevel: 'error' })).module;
}

function scenarioFiles(root: string): { readonly slug: string; readonly path: string }[] {
  const folder = join(root, 'scenarios');
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .sort()
    .map((slug) => ({ slug, path: join(folder, slug, 'scenario.yaml') }))
    .filter(({ path }) => existsSync(path));
}
