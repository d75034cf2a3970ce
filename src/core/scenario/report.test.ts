import { expect, test } from 'vitest';
import { describeProblem, kind } from './problem.ts';
import { createReport, MOST_PROBLEMS } from './report.ts';

const wrong = kind('A998', 'error', (what: string) => [`${what} is wrong.`, 'mend it']);
const odd = kind('A999', 'warning', (what: string) => [`${what} is odd.`, 'look at it']);

test('problems come in the order of the file, each once', () => {
  const report = createReport('f.yaml');
  report.add(wrong('Two'), { line: 2, column: 1 });
  report.add(odd('One'), { line: 1, column: 5 });
  report.add(wrong('Two'), { line: 2, column: 1 });
  expect(report.list().map(describeProblem)).toEqual([
    'f.yaml:1:5: A999 warning: One is odd. (look at it)',
    'f.yaml:2:1: A998 Two is wrong. (mend it)',
  ]);
});

test('warnings alone do not fail a file', () => {
  const report = createReport('f');
  report.add(odd('This'), { line: 1, column: 1 });
  expect(report.failed).toBe(false);
  report.add(wrong('This'), { line: 1, column: 1 });
  expect(report.failed).toBe(true);
});

test('a thousand warnings do not crowd out an error, and a thousand errors are not all kept', () => {
  const report = createReport('f');
  for (let line = 1; line <= 1000; line += 1) report.add(odd('This'), { line, column: 1 });
  report.add(wrong('This'), { line: 2000, column: 1 });
  expect(report.list()).toHaveLength(MOST_PROBLEMS);
  expect(report.list().at(-1)?.code).toBe('A998');
  for (let line = 1; line <= 1000; line += 1) report.add(wrong('This'), { line, column: 1 });
  expect(report.list()).toHaveLength(MOST_PROBLEMS);
});

test('a later stage is silent about lines that have an error already', () => {
  const report = createReport('f');
  report.add(wrong('This'), { line: 1, column: 1 });
  report.add(odd('That'), { line: 2, column: 1 });
  report.closeStage();
  report.add(wrong('What follows'), { line: 1, column: 9 });
  report.add(wrong('Something else'), { line: 2, column: 1 });
  expect(report.list().map(({ message }) => message)).toEqual([
    'This is wrong.',
    'Something else is wrong.',
    'That is odd.',
  ]);
});

test('nothing is suggested any more once nobody would read it', () => {
  const report = createReport('f');
  expect(report.suggest('clam', ['calm'])).toBe('calm');
  for (let line = 1; line <= MOST_PROBLEMS; line += 1)
    report.add(wrong('This'), { line, column: 1 });
  expect(report.suggest('clam', ['calm'])).toBeUndefined();
});
