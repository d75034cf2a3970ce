import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { MOVES } from '../scenario/vocabulary.ts';
import { agreementOf, judge, type Labelled } from './agreement.ts';
import type { Language } from './language.ts';
import { openReader } from './reader.ts';

const languages = import.meta.glob<{ language: Language }>('./*/language.ts', { eager: true });

/** What was once understood stays understood; the figures to beat are in the bench. */
const LEAST_F1 = 0.92;
const LEAST_KAPPA = 0.88;
/** Written without a look at the reader; nothing is mended on them, so nothing fails on them. */
const FRESH = 'fresh.jsonl';

const SETS = Object.values(languages).flatMap(({ language }) =>
  readdirSync(join(import.meta.dirname, language.tag))
    .filter((file) => file.endsWith('.jsonl') && file !== FRESH)
    .map((file) => [`${language.tag}/${file}`, language, file] as const),
);

const rowsOf = (tag: string, file: string): Labelled[] =>
  readFileSync(join(import.meta.dirname, tag, file), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Labelled);

describe.each(SETS)('%s', (_, language, file) => {
  const reader = openReader(language);
  const agreement = agreementOf(
    rowsOf(language.tag, file).map((row) =>
      judge(
        row,
        reader.read(row.text).findings.map(({ move }) => move),
      ),
    ),
  );

  test('is read as it is labelled: see npm run -s agree -- FILE --misses', () => {
    expect(agreement.macro).toBeGreaterThanOrEqual(LEAST_F1);
    const low = Object.entries(agreement.kappa).filter(([, kappa]) => kappa < LEAST_KAPPA);
    expect(low).toEqual([]);
  });
});

test.each(Object.values(languages).map(({ language }) => language.tag))(
  'the labelled replies of %s are many, of all moves, and none is there twice',
  (tag) => {
    const rows = rowsOf(tag, 'replies.jsonl');
    expect(rows.length).toBeGreaterThanOrEqual(250);
    const labels = new Set(rows.flatMap((row) => row.labels));
    expect([...MOVES, 'none' as const].filter((move) => !labels.has(move))).toEqual([]);
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
  },
);
