import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseScenario } from './compile.ts';
import { mostMerits } from './dialogue/routes.ts';
import { reactionsOf } from './language/reactions.ts';

const COFFEE = readFileSync(
  new URL('../../docs/examples/cold-coffee/scenario.yaml', import.meta.url),
  'utf8',
);

function compiled(text: string) {
  const read = parseScenario(text, { file: 'f', slug: 'cold-coffee' });
  if (!read.ok) throw new Error(read.problems.map(({ message }) => message).join('\n'));
  return read;
}

test('a reply without an answer of its own is answered by what it comes down to', () => {
  const { beats, reactions } = compiled(COFFEE).scenario;
  const [breakfast, here] = beats['at-the-table']?.replies ?? [];
  expect(breakfast?.hears).toEqual(reactions.offered);
  expect(here?.hears).toEqual(reactions.offered);
  const thanked = COFFEE.replace('fix: Here you are.', 'thanks: Here you are.');
  expect(compiled(thanked).scenario.beats['at-the-table']?.replies[1]?.hears).toEqual(
    reactions.heard,
  );
});

test('an answer that was written is kept', () => {
  const [sorry] = compiled(COFFEE).scenario.beats['at-the-counter']?.replies ?? [];
  expect(sorry?.hears).toEqual([{ id: 'at-the-counter/sorry/hears/1', says: 'He nods.' }]);
});

test('the reactions of the language go with the scenario', () => {
  expect(compiled(COFFEE).scenario.reactions).toEqual(reactionsOf('en'));
});

test('what the best routes earn goes with the scenario', () => {
  const { most, ...unmeasured } = compiled(COFFEE).scenario;
  expect(most).toEqual(mostMerits(unmeasured));
});

test('a language without common reactions is a warning (A422)', () => {
  const { warnings } = compiled(COFFEE.replace('language: en', 'language: xx'));
  expect(warnings.map(({ code, line }) => [code, line])).toEqual([['A422', 1]]);
});

test('a criterion that no route can win is a warning (A425)', () => {
  const { warnings } = compiled(COFFEE.replaceAll(/^( +)ownership: .*\n/gm, ''));
  expect(warnings.map(({ code, message }) => [code, message])).toContainEqual([
    'A425',
    expect.stringContaining('i-language'),
  ]);
});

test('a file with an error gives problems and no scenario', () => {
  const read = parseScenario('amends: 1', { file: 'f', slug: 'cold-coffee' });
  expect(read).not.toHaveProperty('scenario');
  expect(read).toMatchObject({ ok: false });
});
