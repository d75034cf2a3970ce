/** Compiles every scenario of a folder, and its translations, with the core's own reader. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';
import type { Problem } from '../../src/core/scenario/problem.ts';
import type { Scenario } from '../../src/core/scenario/scenario.ts';

export interface Compiled {
  /** As they were written, in the order of their slugs. */
  readonly scenarios: readonly Scenario[];
  /** The same in other languages, in the order of slugs and then of languages. */
  readonly translations: readonly Translated[];
  /** Errors and warnings as lines to read; what has an error is not among the others. */
  readonly errors: readonly string[];
  readonly warnings: readonly string[];
}

export interface Translated {
  readonly scenario: Scenario;
  /** Whether all of it is in this language; what is not is in that of the scenario as written. */
  readonly complete: boolean;
}

/** A language that is written in other letters, too, and what writes it in them. */
const OTHER_LETTERS = { of: 'sr', language: 'sr-Latn' } as const;

/** Said in one line for all of them: `npm run -s check` names every one. */
const UNFINISHED: ReadonlySet<string> = new Set(['A604', 'A605']);

/** @param root holds `scenarios/<slug>/scenario.yaml` and, beside it, `<language>.yaml` */
export async function compileScenarios(root: string): Promise<Compiled> {
  const { parseScenario, translateScenario, describeProblem, respell, latin } = await core();
  const scenarios: Scenario[] = [];
  const translations: Translated[] = [];
  const problems: Problem[] = [];
  const unfinished: string[] = [];

  for (const { slug, path } of scenarioFiles(root)) {
    const read = parseScenario(readFileSync(path, 'utf8'), { file: relative(root, path), slug });
    problems.push(...(read.ok ? read.warnings : read.problems));
    if (!read.ok) continue;
    scenarios.push(read.scenario);
    const own: Translated[] = [];
    for (const { language, path } of translationFiles(root, slug)) {
      const file = relative(root, path);
      const told = translateScenario(read.scenario, readFileSync(path, 'utf8'), { file, language });
      problems.push(...(told.ok ? told.warnings : told.problems));
      if (!told.ok) continue;
      const { scenario, missing } = told;
      own.push({ scenario, complete: missing.length === 0 });
      if (missing.length > 0) unfinished.push(leftOut(file, language, missing.length));
    }
    const spelt = [{ scenario: read.scenario, complete: true }, ...own];
    const cyrillic = spelt.find(({ scenario }) => scenario.language === OTHER_LETTERS.of);
    const { language } = OTHER_LETTERS;
    if (cyrillic && !spelt.some(({ scenario }) => scenario.language === language)) {
      own.push({ ...cyrillic, scenario: respell(cyrillic.scenario, language, latin) });
    }
    translations.push(...own);
  }

  const described = (severity: Problem['severity']) =>
    problems
      .filter((problem) => problem.severity === severity && !UNFINISHED.has(problem.code))
      .map(describeProblem);
  return {
    scenarios,
    translations,
    errors: described('error'),
    warnings: [...described('warning'), ...unfinished],
  };
}

const leftOut = (file: string, language: string, missing: number): string =>
  `${file}: ${missing === 1 ? '1 passage is' : `${missing} passages are`} not translated, so a build leaves this scenario out in “${language}” (\`npm run -s check -- ${file}\` names them)`;

/** Loaded anew for each compilation, so that a change to the core is seen at once. */
async function core() {
  type Compile = typeof import('../../src/core/compile.ts');
  type Respell = typeof import('../../src/core/respell.ts');
  type Latin = typeof import('../../src/core/language/latin.ts');
  type Report = typeof import('../../src/core/scenario/problem.ts');
  const { parseScenario, translateScenario } = await load<Compile>('../../src/core/compile.ts');
  const { respell } = await load<Respell>('../../src/core/respell.ts');
  const { latin } = await load<Latin>('../../src/core/language/latin.ts');
  const { describeProblem } = await load<Report>('../../src/core/scenario/problem.ts');
  return {
    parseScenario,
    translateScenario,
    respell,
    latin: (text: string) => latin(text),
    describeProblem,
  };
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

/** What is named like a language: `es.yaml`, `sr-Latn.yaml`. */
function translationFiles(root: string, slug: string) {
  const folder = join(root, 'scenarios', slug);
  return readdirSync(folder)
    .filter((name) => /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*\.yaml$/.test(name))
    .sort()
    .map((name) => ({ language: basename(name, '.yaml'), path: join(folder, name) }));
}
