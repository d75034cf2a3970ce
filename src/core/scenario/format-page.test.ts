import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { examplesOf, placed } from './documented.ts';
import { parseFile } from './parse.ts';
import { parsePlaythrough } from './playthrough.ts';
import { TEMPERAMENTS, VOICES } from './schema/stakes.ts';
import * as vocabulary from './vocabulary.ts';

const read = (path: string) =>
  readFileSync(new URL(`../../../docs/${path}`, import.meta.url), 'utf8');

const page = read('scenario-format.md');
const SCENARIO = read('examples/cold-coffee/scenario.yaml');

test.each(examplesOf(page))('the example in line $line of the page is right', (example) => {
  const { text } = placed(example, SCENARIO);
  const answer =
    example.target === 'scenario'
      ? parseFile(text, { file: 'f', slug: 'cold-coffee' })
      : parsePlaythrough(text, { file: 'f' });
  expect(answer.ok ? answer.warnings : answer.problems).toEqual([]);
});

const { MOODS, MOVES, STEPS, OUTCOMES, FAULTS, SEVERITIES, HISTORIES } = vocabulary;
const { OFFER_KINDS, MARKS, ALARMS, SETTINGS, CHANNELS, CUES } = vocabulary;

test.each(
  Object.entries({
    ...{ MOODS, MOVES, STEPS, OUTCOMES, FAULTS, SEVERITIES, HISTORIES },
    ...{ OFFER_KINDS, MARKS, ALARMS, SETTINGS, CHANNELS, CUES, VOICES, TEMPERAMENTS },
  }),
)('the page names all %s', (_, words: readonly string[]) => {
  expect(words.filter((word) => !page.includes(`\`${word}\``))).toEqual([]);
});
