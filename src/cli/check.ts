/**
 * `npm run -s check -- PATH…`: reads scenario files, playthroughs, translations or folders of
 * them, and prints one line for each problem: `file:line:column: CODE message (how to mend it)`.
 * Exit code 1 where any is an error, 2 where there is nothing to check.
 */
import { closeSync, openSync, readdirSync, readSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { compareMoves } from '../core/compare.ts';
import { parseScenario, translateScenario } from '../core/compile.ts';
import { readableOf } from '../core/language/readable.ts';
import { fetchReader } from '../core/language/readers.ts';
import { parsePlaythrough } from '../core/scenario/playthrough.ts';
import { describeProblem, type Problem } from '../core/scenario/problem.ts';
import type { Scenario } from '../core/scenario/scenario.ts';
import { MOST_BYTES } from '../core/scenario/source/limits.ts';
import { parseTranslation } from '../core/scenario/translation.ts';

const SCENARIO = 'scenario.yaml';
const PLAYTHROUGH = '.playthrough.yaml';
/** `es.yaml`, `sr-Latn.yaml`; a scenario of another name has a longer one. */
const TRANSLATION = /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*\.yaml$/;
const USAGE = 'Name a scenario file or a folder: npm run -s check -- scenarios/wrong-sandwich';

export async function main(args: readonly string[]): Promise<number> {
  const [option] = args.filter((arg) => arg.startsWith('-'));
  if (option) return refuse(`There is no option ${option}. ${USAGE}`);
  if (args.length === 0) return refuse(USAGE);
  const missing = args.find((path) => !isThere(path));
  if (missing) return refuse(`There is no file or folder ${missing}. ${USAGE}`);
  const files = [...new Set(args.flatMap(filesIn))];
  if (files.length === 0) {
    return refuse(
      `No ${SCENARIO}, *${PLAYTHROUGH} or translation below ${args.join(', ')}. ${USAGE}`,
    );
  }

  const unreadable = files.find((file) => !isThere(file));
  if (unreadable) return refuse(`${unreadable} leads nowhere. ${USAGE}`);

  const problems = (await Promise.all(files.map(check))).flat();
  for (const problem of problems) console.log(describeProblem(problem));
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const warnings = problems.length - errors;
  console.log(
    `${count(files.length, 'file')}: ${count(errors, 'error')}, ${count(warnings, 'warning')}`,
  );
  return errors > 0 ? 1 : 0;
}

function isThere(path: string): boolean {
  const stat = statSync(path, { throwIfNoEntry: false });
  return stat !== undefined && (stat.isFile() || stat.isDirectory());
}

/** A text, or as much of it as shows that it is too large. */
function readText(file: string): string {
  const bytes = Buffer.alloc(MOST_BYTES + 1);
  const descriptor = openSync(file, 'r');
  try {
    return bytes.toString('utf8', 0, readSync(descriptor, bytes));
  } finally {
    closeSync(descriptor);
  }
}

function refuse(reason: string): number {
  console.error(reason);
  return 2;
}

function count(number: number, what: string): string {
  return `${number} ${what}${number === 1 ? '' : 's'}`;
}

function filesIn(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path, { withFileTypes: true })
    .sort((a, b) => a.name.localeCompare(b.name, 'en'))
    .flatMap((entry) => {
      const inner = join(path, entry.name);
      if (entry.isDirectory()) return entry.name === 'node_modules' ? [] : filesIn(inner);
      return isOurs(entry.name) ? [inner] : [];
    });
}

const isOurs = (name: string): boolean =>
  name === SCENARIO || name.endsWith(PLAYTHROUGH) || TRANSLATION.test(name);

async function check(file: string): Promise<readonly Problem[]> {
  if (file.endsWith(PLAYTHROUGH)) return checkPlaythrough(file);
  if (TRANSLATION.test(basename(file))) return checkTranslation(file);
  const read = parse(file);
  if (!read.ok) return read.problems;
  return [...read.warnings, ...(await compare(read.scenario, file))];
}

/** What the authors marked against what is read; nothing where nobody reads the language. */
async function compare(scenario: Scenario, file: string): Promise<readonly Problem[]> {
  if (!readableOf(scenario.language)) return [];
  const reader = await fetchReader(scenario.language);
  return compareMoves(scenario, reader, { text: readText(file), file });
}

function parse(file: string) {
  const name = basename(file);
  const slug = name === SCENARIO ? basename(dirname(resolve(file))) : name.split('.', 1)[0];
  return parseScenario(readText(file), { file, slug: slug ?? '' });
}

function checkPlaythrough(file: string): readonly Problem[] {
  const scenario = scenarioBeside(file);
  const read = parsePlaythrough(readText(file), {
    file,
    ...(scenario && { scenario }),
  });
  return read.ok ? read.warnings : read.problems;
}

/** By its shape alone where there is no scenario that it could be held against. */
async function checkTranslation(file: string): Promise<readonly Problem[]> {
  const scenario = scenarioBeside(file);
  const language = basename(file, '.yaml');
  const text = readText(file);
  if (!scenario) {
    const read = parseTranslation(text, { file });
    return read.ok ? read.warnings : read.problems;
  }
  const read = translateScenario(scenario, text, { file, language });
  if (!read.ok) return read.problems;
  const compared = read.missing.length === 0 ? await compare(read.scenario, file) : [];
  return [...read.warnings, ...compared];
}

/** The scenario that a playthrough plays, or a translation tells; undefined where it is missing or wrong itself. */
function scenarioBeside(file: string): Scenario | undefined {
  const beside = join(dirname(file), SCENARIO);
  if (!isThere(beside)) return undefined;
  const read = parse(beside);
  return read.ok ? read.scenario : undefined;
}
