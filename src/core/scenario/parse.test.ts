import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseFile } from './parse.ts';

const read = (path: string) =>
  readFileSync(new URL(`../../../docs/examples/${path}`, import.meta.url), 'utf8');
const CAKE = read('birthday-cake/scenario.yaml');
const COFFEE = read('cold-coffee/scenario.yaml');

function compiled(text: string, slug = 'birthday-cake') {
  const read = parseFile(text, { file: 'f', slug });
  if (!read.ok) throw new Error(read.problems.map(({ message }) => message).join('\n'));
  return read.scenario;
}

/** Each problem as the line it is in, its code and its mend. */
function mends(text: string, slug = 'birthday-cake') {
  const lines = text.split('\n');
  const read = parseFile(text, { file: 'f', slug });
  return (read.ok ? read.warnings : read.problems).map(({ line, code, mend }) => [
    (lines[line - 1] ?? '').trim(),
    code,
    mend,
  ]);
}

describe('a scenario that is read', () => {
  const cake = compiled(CAKE);

  test('has amounts in minor units, and nothing to pay where no cost is written', () => {
    expect(cake.you.budget).toEqual({ amount: 2000, currency: 'EUR' });
    expect(cake.offers.candles?.costs).toEqual({ amount: 450, currency: 'EUR' });
    const free = compiled(CAKE.replace('    costs: 3 EUR\n', ''));
    expect(free.offers['new-name']?.costs).toEqual({ amount: 0, currency: 'EUR' });
  });

  test('has a size for an offer only where one is written', () => {
    expect(cake.offers.candles?.size).toBe('serious');
    expect(cake.offers['new-name']).not.toHaveProperty('size');
  });

  test('has the usual variant first, and each other with what it changes', () => {
    expect(cake.variants.map(({ id }) => id)).toEqual(['usual', 'second-time']);
    const [usual, second] = cake.variants;
    expect(second?.customer).toEqual({ ...usual?.customer, temperament: 'open', mood: 'wary' });
    expect(second?.failure).toEqual({ ...usual?.failure, history: 'repeated' });
    expect(second?.brief).toContain('Last year');
  });

  test('names every line by its path', () => {
    expect(cake.beats['open-box']?.lines.map(({ id }) => id)).toEqual([
      'open-box/lines/1',
      'open-box/lines/2',
      'open-box/lines/3',
    ]);
    expect(cake.beats['the-bus']?.replies[0]?.hears.map(({ id }) => id)).toEqual([
      'the-bus/bring-it/hears/1',
      'the-bus/bring-it/hears/2',
    ]);
    expect(cake.endings['leaves-the-box']?.lines[0]?.id).toBe('leaves-the-box/lines/1');
  });

  test('names every reply by its beat, in conditions too', () => {
    const replies = cake.beats['open-box']?.replies ?? [];
    expect(replies.map(({ id }) => id)).toEqual([
      'open-box/see-it',
      'open-box/by-phone',
      'open-box/nobody-sees',
    ]);
    expect(replies[2]?.when).toEqual({ notSaid: ['open-box/see-it'] });
  });

  test('shows each move in the words of the reply, or in the whole of it', () => {
    const [seeIt, byPhone] = cake.beats['open-box']?.replies ?? [];
    expect(seeIt?.moves.apology).toEqual([24, 33]);
    expect(seeIt?.say.slice(24, 33)).toBe("I'm sorry");
    expect(byPhone?.moves.excuse).toEqual([0, byPhone?.say.length]);
  });

  test('has every choice as a list, and an empty answer where none was written', () => {
    const [rightName] = cake.beats['at-the-door']?.replies ?? [];
    expect(rightName?.hears).toEqual([]);
    expect(rightName?.keeps).toEqual(['bring-it']);
    expect(rightName?.then).toEqual([
      {
        when: { given: ['candles'], kept: ['bring-it'], notTold: ['twenty-minutes'] },
        to: 'counts-the-candles',
      },
      { when: { mood: { least: 'calm' } }, to: 'counts-the-candles' },
      { to: 'takes-the-box' },
    ]);
    expect(cake.endings['takes-the-box']?.tonight).toEqual([
      { says: 'The cake came. It said Leona.' },
    ]);
  });

  test('knows which facts are causes, and where follow-ups take place', () => {
    expect(cake.facts['by-phone']?.cause).toBe(true);
    expect(cake.facts['twenty-minutes']?.cause).toBe(false);
    expect(cake.followUps).toEqual([
      {
        beat: 'at-the-door',
        after: '2 hours',
        how: 'in-person',
        by: 'bruno',
        setting: 'front-desk',
      },
    ]);
    expect(cake.beats['the-bus']?.replies[0]?.when).toEqual({ left: 600 });
  });

  test('is plain JSON', () => {
    expect(JSON.parse(JSON.stringify(cake))).toEqual(cake);
  });
});

describe('a file with mistakes', () => {
  test('is told all of them at once, each with what was probably meant', () => {
    const text = CAKE.replace('mood: calm', 'mood: clam')
      .replace('temperament: held-back', 'temprament: held-back')
      .replace('outcome: lost', 'outcome: last')
      .replace('- excuse', '- excuses');
    expect(mends(text)).toEqual([
      ['temprament: held-back', 'A201', 'did you mean `temperament`?'],
      ['mood: clam', 'A204', 'did you mean `calm`?'],
      ['- excuses', 'A204', 'did you mean `excuse`?'],
      ['outcome: last', 'A204', 'did you mean `lost`?'],
    ]);
  });

  test('is told which ids were probably meant', () => {
    const text = CAKE.replace('then: the-clock', 'then: the-clok')
      .replace('covers: bus-at-noon', 'covers: bus-at-non')
      .replace('not-said: see-it', 'not-said: open-box/see-its')
      .replace('- who: bruno', '- who: brono');
    expect(mends(text)).toEqual([
      ['covers: bus-at-non', 'A303', 'did you mean `bus-at-noon`?'],
      ['then: the-clok', 'A301', 'did you mean `the-clock`?'],
      ['not-said: open-box/see-its', 'A302', 'did you mean `open-box/see-it`?'],
      ['- who: brono', 'A303', 'did you mean `bruno`?'],
    ]);
  });

  test('is told of the words to write where bare words stand in a list of lines', () => {
    expect(mends(COFFEE.replace("- says: It's cold.", "- It's cold."))).toEqual([
      ["- It's cold.", 'A203', 'write `says:` before the words'],
    ]);
  });

  test('names the entry of a list that is wrong, not only the list', () => {
    const text = CAKE.replace('          - candles', '          - candels');
    expect(mends(text)).toEqual([['- candels', 'A303', 'did you mean `candles`?']]);
  });

  test('is not told of a text-book of consequences where one name is mistyped', () => {
    expect(mends(CAKE.replace('start: open-box', 'start: open-bux'))).toHaveLength(1);
  });
});

test('an amount finer than its currency goes is a mistake', () => {
  expect(mends(COFFEE.replace('may-spend: 10 EUR', 'may-spend: 10.5 JPY'))[0]).toEqual([
    'may-spend: 10.5 JPY',
    'A206',
    expect.any(String),
  ]);
});

test('a folder whose name will not do as an address is a warning (A313)', () => {
  expect(mends(COFFEE, 'Cold Coffee')).toEqual([
    [COFFEE.split('\n', 1)[0], 'A313', expect.any(String)],
  ]);
});
