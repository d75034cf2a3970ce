import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { sum, tallyOf, whole } from './tally.mjs';

const folder = mkdtempSync(join(tmpdir(), 'amends-tally-'));
afterAll(() => rmSync(folder, { recursive: true }));

const passed = { status: 'passed' };
const failed = { status: 'failed' };

function reportOf(...files: { status: string; assertionResults: { status: string }[] }[]): string {
  const tests = files.flatMap((file) => file.assertionResults);
  const count = (status: string) => tests.filter((each) => each.status === status).length;
  const path = join(folder, 'report.json');
  writeFileSync(
    path,
    JSON.stringify({
      numPassedTests: count('passed'),
      numFailedTests: count('failed'),
      testResults: files,
    }),
  );
  return path;
}

test('every test counts for itself', () => {
  const report = reportOf({ status: 'failed', assertionResults: [passed, failed, passed] });
  expect(tallyOf(report, false)).toEqual({ passed: 2, failed: 1 });
});

test('a file that could not be read counts as a failure', () => {
  const report = reportOf(
    { status: 'passed', assertionResults: [passed] },
    { status: 'failed', assertionResults: [] },
  );
  expect(tallyOf(report, false)).toEqual({ passed: 1, failed: 1 });
});

test('a run that failed outside its tests is a failure', () => {
  const report = reportOf({ status: 'passed', assertionResults: [passed] });
  expect(tallyOf(report, false)).toEqual({ passed: 1, failed: 1 });
});

test('a run that left no report is a failure', () => {
  expect(tallyOf('/nowhere/report.json', true)).toEqual({ passed: 0, failed: 1 });
});

test('a check that passed or failed as a whole counts as one', () => {
  expect(sum([whole(true), whole(false), { passed: 5, failed: 2 }])).toEqual({
    passed: 6,
    failed: 3,
  });
});
