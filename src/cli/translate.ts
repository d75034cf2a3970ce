/**
 * `npm run -s translate -- scenarios/wrong-sandwich es`: writes `es.yaml` beside the scenario, or
 * brings it up to date: what is translated stays, new passages are added in their places, and
 * what the scenario no longer has is kept at the end and named. Exit code 1 where a file cannot be
 * read, 2 where the command was not understood.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { commentsOf } from '../core/scenario/comments.ts';
import { parseFile } from '../core/scenario/parse.ts';
import { describeProblem, type Problem } from '../core/scenario/problem.ts';
import { skeletonOf } from '../core/scenario/skeleton.ts';
import { parseTranslation } from '../core/scenario/translation.ts';

const USAGE = 'Name a folder and a language: npm run -s translate -- scenarios/wrong-sandwich es';

export async function main(args: readonly string[]): Promise<number> {
  const [folder, language, ...more] = args;
  if (folder === undefined || language === undefined || more.length > 0) return refuse(USAGE);
  if (!/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/.test(language)) {
    return refuse(`\`${language}\` is no language. ${USAGE}`);
  }
  const file = join(folder, 'scenario.yaml');
  if (!existsSync(file)) return refuse(`There is no ${file}. ${USAGE}`);
  const slug = basename(resolve(folder));
  const read = parseFile(readFileSync(file, 'utf8'), { file, slug });
  if (!read.ok) return stop(read.problems);
  if (read.scenario.language === language) {
    return refuse(`${file} is written in \`${language}\` itself. ${USAGE}`);
  }

  const target = join(folder, `${language}.yaml`);
  const before = existsSync(target) ? readFileSync(target, 'utf8') : '';
  const earlier = before.trim() === '' ? undefined : parseTranslation(before, { file: target });
  if (earlier && !earlier.ok) return stop(earlier.problems);
  const { text, missing, stale, unknown } = skeletonOf(
    read.scenario,
    language,
    earlier?.translation,
    commentsOf(before),
  );
  writeFileSync(target, text);
  for (const id of stale) console.log(`${target}: ${id} was changed in the scenario: see \`was\``);
  for (const id of unknown) console.log(`${target}: ${id} is not in the scenario; kept at the end`);
  console.log(`${target}: ${missing.length} to translate, ${stale.length} changed since`);
  return 0;
}

function stop(problems: readonly Problem[]): number {
  for (const problem of problems) console.log(describeProblem(problem));
  return 1;
}

function refuse(reason: string): number {
  console.error(reason);
  return 2;
}
