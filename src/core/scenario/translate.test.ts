import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseFile } from './parse.ts';
import { passagesOf, shownBy } from './passages.ts';
import { translate } from './translate.ts';

const example = (name: string) =>
  readFileSync(new URL(`../../../docs/examples/cold-coffee/${name}`, import.meta.url), 'utf8');

const TEXT = example('es.yaml');
const coffee = scenarioFrom(example('scenario.yaml'));

function scenarioFrom(text: string) {
  const read = parseFile(text, { file: 'scenario.yaml', slug: 'cold-coffee' });
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.scenario;
}

function told(text: string) {
  const read = translate(coffee, text, { file: 'es.yaml', language: 'es' });
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read;
}

describe('a scenario in another language', () => {
  const { scenario, missing, warnings } = told(TEXT);

  it('says all in the words of the translation', () => {
    expect([missing, warnings]).toEqual([[], []]);
    expect(scenario.language).toBe('es');
    expect(scenario.title).toBe('El café frío');
    expect(scenario.variants[0]?.failure.causes[0]).toBe('La taza esperó encima de la máquina.');
    expect(scenario.beats['at-the-counter']?.lines[1]).toEqual({
      id: 'at-the-counter/lines/2',
      says: 'Está frío.',
    });
  });

  it('leaves no word as it was', () => {
    const before = new Map(passagesOf(coffee).map(({ id, text }) => [id, text]));
    const same = passagesOf(scenario).filter(({ id, text }) => before.get(id) === text);
    // A name may well be the same.
    expect(same.map(({ id }) => id)).toEqual(['people/bruno/name']);
  });

  it('does the same in the same places', () => {
    const bare = (of: typeof coffee) =>
      JSON.stringify(of, (key, value) => (WORDS.has(key) ? '' : value));
    const WORDS = new Set([
      ...['language', 'title', 'name', 'role', 'worth', 'brief', 'what', 'causes', 'promises'],
      ...['hidden', 'does', 'says', 'say', 'why', 'better', 'moves'],
    ]);
    expect(bare(scenario)).toBe(bare(coffee));
  });

  it('shows each move in the words that the translator named', () => {
    const [sorry, busy] = scenario.beats['at-the-counter']?.replies ?? [];
    if (!sorry || !busy) throw new Error('the replies are gone');
    expect(shownBy(sorry)).toEqual({
      apology: 'Lo siento',
      acknowledgement: 'está frío',
      ownership: 'Le hago otro',
      fix: 'otro ahora mismo',
    });
    expect(shownBy(busy)).toEqual({ excuse: busy.say });
  });
});

describe('a translation that is not finished', () => {
  it('falls back to the source for what is missing, and says what that is', () => {
    const { scenario, missing } = told(TEXT.replace('to: Está frío.', 'to:'));
    expect(missing).toEqual(['at-the-counter/lines/2/says']);
    expect(scenario.beats['at-the-counter']?.lines[1]?.says).toBe("It's cold.");
  });

  it('shows a move in all that is said where nobody said in which words', () => {
    const { scenario } = told(TEXT.replace('      extra: Aquí tiene el cruasán\n', ''));
    const [breakfast] = scenario.beats['at-the-table']?.replies ?? [];
    expect(breakfast && shownBy(breakfast).extra).toBe(breakfast?.say);
  });

  it('goes on saying what it said where the source has changed since', () => {
    const changed = TEXT.replace('from: The cold coffee', 'from: The cool coffee');
    const { scenario, missing, warnings } = told(changed);
    expect(scenario.title).toBe('El café frío');
    expect(missing).toEqual([]);
    expect(warnings.map(({ code }) => code)).toEqual(['A606']);
  });
});

it('cannot be told in the language it is written in', () => {
  const english = TEXT.replace('language: es', 'language: en');
  const read = translate(coffee, english, { file: 'en.yaml', language: 'en' });
  expect(read.ok ? [] : read.problems.map(({ code }) => code)).toEqual(['A603']);
});
