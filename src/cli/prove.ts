/**
 * `npm run -s prove -- PATH…`: proves of scenario files or folders that their scoring is sound,
 * and prints a talk for every claim that does not hold. Exit code 1 where one does not, 2 where
 * there is nothing to prove.
 */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { parseScenario } from '../core/compile.ts';
import { CLAIMS, type Failure } from '../core/proof/claim.ts';
import { writeTalk } from '../core/proof/playthrough.ts';
import { COUNTED_TURNS, prove, type VariantProof } from '../core/proof/prove.ts';
import { describeProblem } from '../core/scenario/problem.ts';
import type { Scenario } from '../core/scenario/scenario.ts';
import { CRITERIA } from '../core/scenario/vocabulary.ts';

const SCENARIO = 'scenario.yaml';
const USAGE = 'Name a scenario file or a folder: npm run -s prove -- scenarios/wrong-sandwich';

export async function main(args: readonly string[]): Promise<number> {
  const missing = args.find((path) => !statSync(path, { throwIfNoEntry: false }));
  if (missing !== undefined) return refuse(`There is no file or folder ${missing}. ${USAGE}`);
  const files = [...new Set(args.flatMap(filesIn))];
  if (files.length === 0) return refuse(USAGE);
  const proven = files.filter(proves);
  console.log(`${proven.length} of ${files.length} scenarios proven`);
  return proven.length === files.length ? 0 : 1;
}

function refuse(reason: string): number {
  console.error(reason);
  return 2;
}

function filesIn(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path, { withFileTypes: true })
    .sort((a, b) => a.name.localeCompare(b.name, 'en'))
    .flatMap((entry) => {
      if (entry.isDirectory()) return filesIn(join(path, entry.name));
      return entry.name === SCENARIO ? [join(path, entry.name)] : [];
    });
}

function proves(file: string): boolean {
  const slug =
    basename(file) === SCENARIO
      ? basename(dirname(resolve(file)))
      : basename(file).split('.', 1)[0];
  const read = parseScenario(readFileSync(file, 'utf8'), { file, slug: slug ?? '' });
  if (!read.ok) {
    for (const problem of read.problems) console.log(describeProblem(problem));
    return false;
  }
  const begun = performance.now();
  const { variants, failures } = prove(read.scenario);
  const seconds = (performance.now() - begun) / 1000;
  console.log(`\n${file}  (${seconds.toFixed(1)} s)`);
  for (const variant of variants) print(variant);
  for (const failure of failures) printFailure(read.scenario, failure);
  const failed = new Set(failures.map(({ claim }) => claim));
  const claims = Object.keys(CLAIMS).length;
  console.log(`  ${claims - failed.size} of ${claims} claims hold`);
  return failures.length === 0;
}

function print({
  variant,
  states,
  routes,
  whole,
  depth,
  strayed,
  ranges,
  size,
}: VariantProof): void {
  console.log(`  ${variant}: ${states} states, ${routes} routes of at most ${COUNTED_TURNS} turns`);
  if (!whole) console.log(`    bounded: only talks of ${depth} deeds were looked at`);
  console.log(
    strayed.whole
      ? `    with silence and typed words ${strayed.states} states, all of them`
      : `    with silence and typed words ${strayed.states} states: bounded to once from every beat in every mood, and to talks of ${strayed.depth} deeds`,
  );
  console.log(
    `    ${CRITERIA.map((criterion) => `${criterion} ${ranges[criterion].worst}–${ranges[criterion].best}`).join(', ')}`,
  );
  console.log(
    `    ${size.words} words, ${size.minutes.toFixed(1)} minutes to play, reading level LIX ${size.lix}`,
  );
}

function printFailure(scenario: Scenario, { claim, variant, what, mend, talk }: Failure): void {
  console.log(`  ✗ ${claim}: ${CLAIMS[claim]}`);
  console.log(`    ${what}`);
  console.log(`    ${mend}`);
  if (!talk) return;
  for (const line of writeTalk(scenario, variant, claim, talk)) console.log(`      ${line}`);
}
