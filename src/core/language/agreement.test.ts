import { expect, test } from 'vitest';
import { agreementOf, judge, type Labelled } from './agreement.ts';

const row = (id: string, labels: Labelled['labels']): Labelled => ({
  id,
  lang: 'en',
  text: '',
  labels,
});

test('F1 weighs what was missed and what was invented', () => {
  const judged = [
    judge(row('a', ['apology', 'fix']), ['apology']),
    judge(row('b', ['apology']), ['apology', 'fix']),
    judge(row('c', ['fix']), ['fix']),
    judge(row('d', ['none']), []),
  ];
  const { f1, macro } = agreementOf(judged);
  // Of three places where somebody saw a fix, one is seen by both.
  expect(f1).toEqual({ apology: 1, fix: 0.5 });
  expect(macro).toBe(0.75);
});

test('kappa is one where both always agree, and nought where agreement is chance', () => {
  const agree = [judge(row('a', ['panic']), ['panic']), judge(row('b', ['none']), [])];
  expect(agreementOf(agree).kappa['calm violated']).toBe(1);
  const chance = [
    judge(row('a', ['panic']), ['panic']),
    judge(row('b', ['panic']), []),
    judge(row('c', ['none']), ['panic']),
    judge(row('d', ['none']), []),
  ];
  expect(agreementOf(chance).kappa['calm violated']).toBe(0);
});
