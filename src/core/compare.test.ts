import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { compareMoves } from './compare.ts';
import { parseScenario } from './compile.ts';
import type { Finding, Reader } from './language/reading.ts';
import type { Move } from './scenario/vocabulary.ts';

const file = 'docs/examples/cold-coffee/scenario.yaml';
const text = readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');
const read = parseScenario(text, { file, slug: 'cold-coffee' });
if (!read.ok) throw new Error('the example has problems');
const { scenario } = read;
const replies = Object.values(scenario.beats).flatMap((beat) => beat.replies);

/** Sees what the author marked, and something else in one reply. */
function readerThat(sees: (say: string, marked: readonly Finding[]) => readonly Finding[]): Reader {
  return {
    language: 'en',
    version: 'en-0',
    read: (say) => {
      const reply = replies.find((each) => each.say === say);
      const marked = Object.entries(reply?.moves ?? {}).map(([move, [start, end]]) =>
        found(move as Move, start, end),
      );
      return { language: 'en', reader: 'en-0', findings: sees(say, marked) };
    },
  };
}

const found = (move: Move, start: number, end: number): Finding => ({
  move,
  start,
  end,
  reason: 'circumstances',
  rule: 'any',
});

const [first] = replies;
if (!first) throw new Error('the example has no replies');
const line = text.split('\n').findIndex((each) => each.includes(`say: ${first.say}`)) + 1;

test('nothing is said where reader and author agree', () => {
  const reader = readerThat((_, marked) => marked);
  expect(compareMoves(scenario, reader, { text, file })).toEqual([]);
});

test('what is read otherwise is named with its words, at the line that says it', () => {
  const reader = readerThat((say, marked) => (say === first.say ? [found('panic', 0, 3)] : marked));
  const [problem, ...others] = compareMoves(scenario, reader, { text, file });
  expect(others).toEqual([]);
  expect(problem).toMatchObject({ code: 'A701', severity: 'warning', file, line });
  const marked = Object.keys(first.moves).join(' and ');
  expect(problem?.message).toBe(
    `Marked as ${marked}, but reads as panic: “${first.say.slice(0, 3)}”.`,
  );
});

test('what nobody marked is named as well', () => {
  const reader = readerThat((say, marked) =>
    say === first.say ? [...marked, found('closing_canned', 0, 3)] : marked,
  );
  const [problem] = compareMoves(scenario, reader, { text, file });
  expect(problem?.message).toBe(
    `Reads as closing_canned: “${first.say.slice(0, 3)}”; not marked as that.`,
  );
});

test('in a translation the line of the translation is named', () => {
  const translation = [
    'amends: 1',
    'translates: cold-coffee',
    'language: es',
    'lines:',
    `  ${first.id}/say:`,
    `    from: ${first.say}`,
    '    to: Hola',
    '',
  ].join('\n');
  const told = { ...scenario, beats: beatsWithout() };
  const reader = readerThat(() => []);
  const [problem] = compareMoves(told, reader, { text: translation, file: 'es.yaml' });
  expect(problem).toMatchObject({ file: 'es.yaml', line: 7 });
});

/** Only the first reply, so that nothing else is looked for in the file. */
function beatsWithout() {
  return Object.fromEntries(
    Object.values(scenario.beats).map((beat) => [
      beat.id,
      { ...beat, replies: beat.replies.filter((reply) => reply === first) },
    ]),
  );
}
