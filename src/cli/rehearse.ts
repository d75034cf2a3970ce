/**
 * `npm run -s rehearse -- PATH…`: plays the playthrough files of scenario folders and prints what
 * was heard, the mood after each turn, the rules that applied and the scores; exit 1 where
 * something is not as a file expects.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { parseScenario } from '../core/compile.ts';
import { parsePlaythrough } from '../core/scenario/playthrough.ts';
import type { Problem } from '../core/scenario/problem.ts';
import { CRITERIA } from '../core/scenario/vocabulary.ts';
import { type Rehearsal, rehearse } from '../core/score/rehearsal.ts';

const ENDING = '.playthrough.yaml';

export async function main(args: readonly string[]): Promise<number> {
  const files = args.flatMap(playthroughsIn);
  if (files.length === 0) {
    console.error('Name a scenario folder or a playthrough file: scenarios/wrong-sandwich');
    return 2;
  }
  const failed = files.filter((file) => !passes(file));
  console.log(`${files.length - failed.length} of ${files.length} playthroughs as expected`);
  return failed.length === 0 ? 0 : 1;
}

const playthroughsIn = (path: string): string[] =>
  path.endsWith(ENDING)
    ? [path]
    : readdirSync(path)
        .filter((name) => name.endsWith(ENDING))
        .sort()
        .map((name) => join(path, name));

function passes(file: string): boolean {
  const folder = dirname(file);
  const slug = basename(folder);
  const source = join(folder, 'scenario.yaml');
  const parsed = parseScenario(readFileSync(source, 'utf8'), { file: source, slug });
  if (!parsed.ok) return refuse(parsed.problems);
  const playthrough = parsePlaythrough(readFileSync(file, 'utf8'), { file });
  if (!playthrough.ok) return refuse(playthrough.problems);
  const rehearsal = rehearse(parsed.scenario, playthrough.playthrough);
  console.log(`\n${file}`);
  print(rehearsal);
  return rehearsal.differences.length === 0;
}

function refuse(problems: readonly Problem[]): boolean {
  for (const { file, line, column, code, message } of problems) {
    console.log(`${file}:${line}:${column}: ${code} ${message}`);
  }
  return false;
}

function print({ turns, result, differences }: Rehearsal): void {
  for (const { did, mood, feeling, rules, heard } of turns) {
    console.log(
      `  ${did}  → ${mood} (${feeling})  [${rules.join(' ')}]  heard ${heard.join(', ')}`,
    );
  }
  const scores = CRITERIA.map((criterion) => {
    const { score, merits, most, harms } = result.criteria[criterion];
    return `${criterion} ${score} (${merits}/${most}, ${harms} harms)`;
  });
  console.log(`  ends ${result.ending || 'nowhere'}: ${result.outcome}; ${scores.join('; ')}`);
  for (const difference of differences) console.log(`  ✗ ${difference}`);
}
