import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { examplesOf, placed, type Target } from './documented.ts';
import { parseFile, type Read } from './parse.ts';
import { parsePlaythrough } from './playthrough.ts';
import { TEMPERAMENTS, VOICES } from './schema/stakes.ts';
import { parseTranslation } from './translation.ts';
import * as vocabulary from './vocabulary.ts';

const read = (path: string) =>
  readFileSync(new URL(`../../../docs/${path}`, import.meta.url), 'utf8');

const page = read('scenario-format.md');
const SCENARIO = read('examples/cold-coffee/scenario.yaml');
const TRANSLATION = read('examples/cold-coffee/es.yaml');

const READERS: Readonly<Record<Target, (text: string) => Read<object>>> = {
  scenario: (text) => parseFile(text, { file: 'f', slug: 'cold-coffee' }),
  playthrough: (text) => parsePlaythrough(text, { file: 'f' }),
  translation: (text) => parseTranslation(text, { file: 'f' }),
};

test.each(examplesOf(page))('the example in line $line of the page is right', (example) => {
  const base = example.target === 'translation' ? TRANSLATION : SCENARIO;
  const { text } = placed(example, base);
  const answer = READERS[example.target](text);
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
