import { expect, test } from 'vitest';
import { parsePlaythrough } from './playthrough.ts';

const TEXT = `
scenario: cold-coffee
name: perfect
variant: usual
turns:
  - go-on
  - silence
  - reply: at-the-counter/sorry
    mood: calm
    hears:
      - at-the-counter/sorry/hears/1
ends: warm-hands
scores:
  calm: 100
  no-excuses: 0
`;

const problems = (text: string) => {
  const read = parsePlaythrough(text, { file: 'f' });
  return (read.ok ? [] : read.problems).map(({ code, line }) => `${code} ${line}`);
};

test('a playthrough is a list of turns and what they come to', () => {
  expect(parsePlaythrough(TEXT, { file: 'f' })).toEqual({
    ok: true,
    warnings: [],
    playthrough: {
      scenario: 'cold-coffee',
      name: 'perfect',
      variant: 'usual',
      turns: [
        { type: 'go-on' },
        { type: 'silence' },
        {
          type: 'reply',
          reply: 'at-the-counter/sorry',
          mood: 'calm',
          hears: ['at-the-counter/sorry/hears/1'],
        },
      ],
      ends: 'warm-hands',
      scores: { calm: 100, 'no-excuses': 0 },
    },
  });
});

test('scores that are left out are expected to be nothing in particular', () => {
  const read = parsePlaythrough(TEXT.slice(0, TEXT.indexOf('scores')), { file: 'f' });
  expect(read.ok && read.playthrough.scores).toEqual({});
});

test('mistakes are named with their lines', () => {
  const text = TEXT.replace('- go-on', '- go on')
    .replace('mood: calm', 'mood: happy')
    .replace('  calm: 100', '  calmness: 100')
    .replace('no-excuses: 0', 'no-excuses: many');
  expect(problems(text)).toEqual(['A204 6', 'A204 9', 'A201 14', 'A214 15']);
});

test('a playthrough is read as carefully as a scenario', () => {
  expect(problems(`${TEXT}__proto__: x\n`)).toEqual(['A115 16']);
  expect(problems('turns: *a')).toEqual(['A111 1']);
});
