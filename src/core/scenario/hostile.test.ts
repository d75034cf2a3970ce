import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseFile } from './parse.ts';
import { MOST_PROBLEMS } from './report.ts';
import { translate } from './translate.ts';

/** Characters: a message repeats a few words of a file, never the file. */
const LONGEST_MESSAGE = 300;

const KB = 1024;
const depth = 5000;

const laughs = ['a: &a0 [lol, lol]'];
for (let level = 1; level < 30; level += 1) {
  laughs.push(`${'abcdefghij'[level % 10]}${level}: &a${level} [*a${level - 1}, *a${level - 1}]`);
}

/** What somebody might send who wants to hang, crash or trick the reader, and its code. */
const HOSTILE: readonly (readonly [name: string, text: string, code: string])[] = [
  ['300 KB of text', 'x'.repeat(300 * KB), 'A101'],
  ['100 KB of characters of three bytes', '鱼'.repeat(100 * KB), 'A101'],
  ['brackets 5,000 deep', `a: ${'['.repeat(depth)}${']'.repeat(depth)}`, 'A102'],
  ['braces 5,000 deep', `a: ${'{a: '.repeat(depth)}${'}'.repeat(depth)}`, 'A102'],
  ['brackets that never close', '['.repeat(255 * KB), 'A102'],
  ['dashes 5,000 deep', `${'- '.repeat(depth)}a`, 'A102'],
  [
    'maps 300 deep by indentation',
    Array.from({ length: 300 }, (_, level) => `${' '.repeat(level)}a:`).join('\n'),
    'A102',
  ],
  ['80,000 aliases', `a: &a x\nb: [${'*a,'.repeat(80_000)}]`, 'A111'],
  ['a billion laughs', laughs.join('\n'), 'A111'],
  ['an alias to itself', 'a: &a [*a]', 'A111'],
  ['a tag', 'a: !!js/function x', 'A111'],
  ['a merge key', '<<: {amends: 1}', 'A115'],
  ['a prototype', '__proto__: {title: x}', 'A115'],
  ['a prototype below', 'beats:\n  __proto__:\n    step: resolve', 'A115'],
  ['a constructor', 'beats:\n  constructor:\n    step: resolve', 'A115'],
  ['a prototype in quotes', '"__proto__":\n  title: x', 'A115'],
  ['a prototype by an escape', '"\\x5f_proto__":\n  title: x', 'A115'],
  ['many documents', '---\na: b\n'.repeat(10_000), 'A116'],
  ['a directive', '%YAML 1.1\n---\na: b', 'A116'],
  ['a null character', 'title: a\0b', 'A103'],
  ['half a character', 'title: \ud800', 'A103'],
  ['a text that runs backwards', 'title: a\u202eb', 'A104'],
  ['a text without width', 'title: a\u200bb', 'A104'],
  ['an invisible tag', 'title: a\u{e0041}b', 'A104'],
  ['a backwards text by an escape', 'title: "a\\u202eb"', 'A104'],
  ['a key that nobody sees', '"ti\\u200btle": a', 'A104'],
  ['a quote that never closes', `a: "${'\\'.repeat(250 * KB)}`, 'A112'],
  ['250 KB of quotes', '"'.repeat(250 * KB), 'A101'],
  ['5,000 keys', Array.from({ length: 5_000 }, (_, n) => `k${n}: x`).join('\n'), 'A201'],
  ['5,000 times the same key', 'title: x\n'.repeat(5_000), 'A114'],
  ['spaces', ' '.repeat(250 * KB), 'A119'],
  ['line ends', '\n'.repeat(250 * KB), 'A101'],
  ['colons', ': '.repeat(125 * KB), 'A101'],
  ['commas in brackets', `a: [${','.repeat(250 * KB)}]`, 'A101'],
  ['hashes', ' #'.repeat(125 * KB), 'A119'],
  ['dashes', '-\n'.repeat(125 * KB), 'A101'],
  ['one long key', `${'k'.repeat(250 * KB)}: x`, 'A105'],
  ['one long word', `mood: ${'k'.repeat(250 * KB)}\nsetting: ${'s'.repeat(1000)}`, 'A204'],
  ['one long name', `beats:\n  ${'K'.repeat(1000)}:\n    step: resolve`, 'A205'],
  ['an escape for the terminal', 'mood: "\\x1b[31mred"', 'A103'],
  ['one long id', `start: ${'k'.repeat(250 * KB)}\ntitel: x`, 'A201'],
];

const read = (text: string) => parseFile(text, { file: 'f', slug: 'hostile' });

describe.each(HOSTILE)('%s', (_, text, code) => {
  test(`is refused with ${code}`, () => {
    const answer = read(text);
    if (answer.ok) expect.fail('it was taken');
    expect(answer.problems.map((problem) => problem.code)).toContain(code);
    expect(answer.problems.length).toBeLessThanOrEqual(MOST_PROBLEMS);
    const longest = Math.max(...answer.problems.map(({ message }) => message.length));
    expect(longest).toBeLessThan(LONGEST_MESSAGE);
  });
});

describe('a translation', () => {
  const coffee = readFileSync(
    new URL('../../../docs/examples/cold-coffee/scenario.yaml', import.meta.url),
    'utf8',
  );
  const scenario = parseFile(coffee, { file: 'f', slug: 'cold-coffee' });
  const head = 'amends: 1\ntranslates: cold-coffee\nlanguage: es\nlines:\n';

  test.each(HOSTILE)('of %s is refused', (_, text) => {
    if (!scenario.ok) throw new Error('the example is not valid');
    const answer = translate(scenario.scenario, text, { file: 'f', language: 'es' });
    expect(answer.ok).toBe(false);
  });

  test('of thousands of passages that nobody has is answered soon, and briefly', () => {
    if (!scenario.ok) throw new Error('the example is not valid');
    const strange = Array.from(
      { length: 1000 },
      (_, n) => `  strange/${n}:\n    from: a\n    to: b\n`,
    );
    const began = performance.now();
    const answer = translate(scenario.scenario, head + strange.join(''), {
      file: 'f',
      language: 'es',
    });
    expect(performance.now() - began).toBeLessThan(2000);
    if (!answer.ok) expect.fail('it was refused');
    expect(answer.warnings.length).toBeLessThanOrEqual(MOST_PROBLEMS);
  });
});

test('a hostile key changes no other object', () => {
  parseFile('__proto__: {polluted: yes}\nconstructor: {prototype: {polluted: yes}}', {
    file: 'f',
    slug: 'hostile',
  });
  expect(Object.keys(Object.prototype)).toEqual([]);
  expect('polluted' in {}).toBe(false);
});
