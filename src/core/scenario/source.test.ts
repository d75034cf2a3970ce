import { describe, expect, test } from 'vitest';
import { createReport } from './report.ts';
import { readSource } from './source.ts';

function read(text: string) {
  const report = createReport('f');
  const source = readSource(text, report);
  return { source, problems: report.list() };
}

const codes = (text: string) =>
  read(text).problems.map(({ code, line, column }) => `${code} ${line}:${column}`);

describe('values', () => {
  test('are texts, whatever YAML would make of them elsewhere', () => {
    const { source } = read('a: 1\nb: yes\nc: ~\nd: 2020-01-01\ne:\nf: 0x1f\n');
    expect(source?.value).toEqual({ a: '1', b: 'yes', c: '~', d: '2020-01-01', e: '', f: '0x1f' });
  });

  test('have runs of white space made into one space', () => {
    const { source } = read('a: >\n  one\n  two\n\n  three\nb: "  x \\n y "\n');
    expect(source?.value).toEqual({ a: 'one two three', b: 'x y' });
  });

  test('keep the spaces that must not break', () => {
    expect(read('a: Ça va\u00a0?\nb: "\u00a0"\n').source?.value).toEqual({
      a: 'Ça va\u00a0?',
      b: '',
    });
  });

  test('are held by maps without a prototype', () => {
    const value = read('a:\n  b: c\n').source?.value;
    expect(Object.getPrototypeOf(value)).toBeNull();
  });

  test('keep joiners where letters and emoji need them', () => {
    expect(codes('a: 👩\u200d🍳 می\u200cخواهم\n')).toEqual([]);
    expect(codes('a: pass\u200dword\n')).toEqual(['A104 1:8']);
  });
});

describe('places', () => {
  const text = 'title: One\nyou:\n  name: Two\n  roles:\n    - three\n    - four\n';

  test.each([
    ['as they are', text],
    ['after a byte order mark', `\ufeff${text}`],
    ['with the line ends of Windows', text.replaceAll('\n', '\r\n')],
    ['with the line ends of an old Mac', text.replaceAll('\n', '\r')],
  ])('are right in lines %s', (_, written) => {
    const { source } = read(written);
    expect(source?.place(['title'])).toEqual({ line: 1, column: 8, length: 3 });
    expect(source?.place(['you', 'name'], 'key')).toEqual({ line: 3, column: 3, length: 4 });
    expect(source?.place(['you', 'roles', 1])).toEqual({ line: 6, column: 7, length: 4 });
  });

  test('end at the last value that is there', () => {
    const { source } = read(text);
    expect(source?.place(['you', 'name', 'first', 0])).toEqual(source?.place(['you', 'name']));
    expect(source?.at(['you', 'name', 'first'])).toBeUndefined();
  });

  test('of an empty value are those of its key', () => {
    expect(read('a: b\nc:\n').source?.place(['c'])).toMatchObject({ line: 2, column: 1 });
  });

  test('count the units of UTF-16, as editors do', () => {
    expect(codes('a: 🥪 b\u200bc\n')).toEqual(['A104 1:8']);
  });
});

describe('comments', () => {
  test.each([
    'a: calm # fine',
    'a: one two  # fine',
    'a: "one two" # fine',
    'a: #1 # no',
    'a:   # fine',
    '# a line of its own\na: b',
  ])('%s', (text) => {
    const expected = text.includes('no') ? ['A108 1:4'] : [];
    expect(codes(text)).toEqual(expected);
  });
});

describe('traps', () => {
  test('are all named at once', () => {
    expect(
      codes('a: one: two\nb: Room #12\nc: [x] y\nd: "x" y\ne: @x\nf: - x\ng: | x\nh: “x”\n'),
    ).toEqual([
      'A109 1:7',
      'A108 2:9',
      'A110 3:4',
      'A117 4:8',
      'A111 5:4',
      'A111 6:4',
      'A111 7:4',
      'A113 8:4',
    ]);
  });

  test('do not catch what is well written', () => {
    const text = [
      'a: "one: two"',
      "b: 'it''s fine'",
      'c: [x, y]  # fine',
      'd: {e: f, g: "h: i"}',
      'j: |',
      '  one: two #3',
      '  @ “four”',
      'k: six o’clock, 6:30 or no#7, 8 - 9, a@b, 10%, **',
      'l: >-',
      '  five: six',
      'm: "say \\"yes\\""',
      'n: ...',
    ].join('\n');
    expect(codes(text)).toEqual([]);
  });

  test('in a text of several lines are named in their own line', () => {
    expect(codes('a: one\n  two three: four\nb: c\n')).toEqual(['A109 2:3']);
  });

  test('are found where a bracket is never closed', () => {
    expect(codes('a: [sighs All right\nb: c\n')).toEqual(['A110 1:4']);
    expect(codes('a: {sighs\n')).toEqual(['A110 1:4']);
  });

  test('after an open quote are not guessed at', () => {
    expect(codes('a: "one\nb: two: three\nc: "four"\n')).toEqual(['A112 1:4']);
  });

  test('do not hide a mistake that they have nothing to do with', () => {
    const { source, problems } = read('a: Room #12\nb: c\nb: d\n');
    expect(source).toBeDefined();
    expect(problems.map(({ code }) => code)).toEqual(['A108', 'A114']);
  });
});
