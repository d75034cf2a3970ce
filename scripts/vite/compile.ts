/** Compiles every scenario of a folder with the core's own reader. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
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

/** @param root the house: it holds `scenarios/<slug>/scenario.yaml` and `src/core` */
export async function compileScenarios(root: string): Promise<Compiled> {
  const { parseScenario, describeProblem } = await core(root);
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

/** The core is loaded anew for each compilation, so that a change to it is seen at once. */
async function core(root: string) {
  const load = async <T>(path: string) =>
    (await runnerImport<T>(join(root, path), { root, configFile: false, logLevel: 'error' }))
      .module;
  type Compile = typeof import('../../src/core/compile.ts');
  type Report = typeof import('../../src/core/scenario/problem.ts');
  const { parseScenario } = await load<Compile>('src/core/compile.ts');
  const { describeProblem } = await load<Report>('src/core/scenario/problem.ts');
  return { parseScenario, describeProblem };
}

function scenarioFiles(root: string): { readonly slug: string; readonly path: string }[] {
  const folder = join(root, 'scenarios');
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .sort()
    .map((slug) => ({ slug, path: join(folder, slug, 'scenario.yaml') }))
    .filter(({ path }) => existsSync(path));
}
