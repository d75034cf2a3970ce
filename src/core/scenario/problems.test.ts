import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { reactionsOf } from '../language/reactions.ts';
import type { Unreacted } from './assemble.ts';
import { type Example, examplesOf, placed } from './documented.ts';
import { parseFile, type Read } from './parse.ts';
import { parsePlaythrough } from './playthrough.ts';
import type { Problem } from './problem.ts';
import { PROBLEM_KINDS } from './problems.ts';
import { translate } from './translate.ts';

const read = (path: string) =>
  readFileSync(new URL(`../../../docs/${path}`, import.meta.url), 'utf8');

const SLUG = 'cold-coffee';
const SCENARIO = read(`examples/${SLUG}/scenario.yaml`);
const PLAYTHROUGH = read(`examples/${SLUG}/perfect.playthrough.yaml`);
const TRANSLATION = read(`examples/${SLUG}/es.yaml`);
const page = read('problems.md');
const examples = examplesOf(page);

/** Problems that belong to no example: found before there is a file, or in another room. */
const ELSEWHERE = new Set(['A313', 'A422', 'A425', 'A603', 'A701']);

function problemsIn(text: string, target: Example['target']): readonly Problem[] {
  const read = READERS[target](text);
  return read.ok ? read.warnings : read.problems;
}

const READERS: Readonly<Record<Example['target'], (text: string) => Read<object>>> = {
  scenario: (text) => parseFile(text, { file: 'f', slug: SLUG }),
  playthrough: perform,
  translation: (text) => translate(whole(), text, { file: 'f', language: 'es' }),
};

function whole(): Unreacted {
  const read = parseFile(SCENARIO, { file: 'f', slug: SLUG });
  if (!read.ok) throw new Error('the scenario of the examples is not valid');
  return read.scenario;
}

function perform(text: string) {
  const reactions = reactionsOf('en');
  return parsePlaythrough(text, { file: 'f', scenario: { ...whole(), reactions } });
}

test('the files that the examples stand in have no problems', () => {
  expect(problemsIn(SCENARIO, 'scenario')).toEqual([]);
  expect(problemsIn(PLAYTHROUGH, 'playthrough')).toEqual([]);
  expect(problemsIn(TRANSLATION, 'translation')).toEqual([]);
});

test('the catalogue has each code once, and the page a section for each, in order', () => {
  const codes = PROBLEM_KINDS.map(({ code }) => code);
  expect(new Set(codes).size).toBe(codes.length);
  const sections = [...page.matchAll(/^### (A\d{3})\b/gm)].map(([, code]) => code);
  expect(sections).toEqual(codes.toSorted());
});

test('the page says of each code whether it is an error or a warning', () => {
  const warnings = [...page.matchAll(/^### (A\d{3}).* \(warning\)$/gm)].map(([, code]) => code);
  const catalogued = PROBLEM_KINDS.filter(({ severity }) => severity === 'warning');
  expect(warnings).toEqual(catalogued.map(({ code }) => code).toSorted());
});

describe.each(PROBLEM_KINDS.map(({ code }) => code).filter((code) => !ELSEWHERE.has(code)))(
  '%s',
  (code) => {
    const own = examples.filter(({ section }) => section.startsWith(code));
    const bad = own.filter(({ role }) => role === 'bad');
    const mended = own.filter(({ role }) => role === 'mended');

    test('has a bad and a mended example', () => {
      expect(bad).not.toEqual([]);
      expect(mended).not.toEqual([]);
    });

    test.each(bad)('is what the bad example in line $line of the page gets', (example) => {
      const { text, here = 1 } = placed(example, base(example));
      const problems = problemsIn(text, example.target);
      expect(problems.map(({ code, line }) => `${code} line ${line}`)).toEqual([
        `${code} line ${here}`,
      ]);
    });

    test.each(mended)('is gone in the mended example in line $line of the page', (example) => {
      const { text } = placed(example, base(example));
      expect(problemsIn(text, example.target)).toEqual([]);
    });
  },
);

function base({ target }: Example): string {
  return { scenario: SCENARIO, playthrough: PLAYTHROUGH, translation: TRANSLATION }[target];
}
