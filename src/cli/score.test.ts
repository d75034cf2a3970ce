import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';

const house = new URL('../../', import.meta.url);

function score(...lines: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/run.mjs', 'score'], {
    cwd: house,
    input: lines.join('\n'),
    encoding: 'utf8',
  });
  const answers = stdout.split('\n').filter((line) => line !== '');
  return { status, stderr, answers: answers.map((line) => JSON.parse(line)) };
}

test('each line is answered in its turn, with the words that show each move', () => {
  const text = '😀 I am so sorry.';
  const { status, answers } = score(
    JSON.stringify({ id: 'a', text, lang: 'en' }),
    '',
    JSON.stringify({ id: 2, text: '', lang: 'en' }),
  );
  expect(answers).toHaveLength(2);
  expect(answers[0]).toMatchObject({ id: 'a', moves: ['apology'] });
  const [{ start, end }] = answers[0].evidence;
  expect(text.slice(start, end)).toContain('sorry');
  expect(answers[1]).toEqual({ id: 2, moves: [], evidence: [] });
  expect(status).toBe(0);
});

test('a line that cannot be read is answered by what is wrong, and the others are read', () => {
  const { status, answers } = score(
    'sorry',
    JSON.stringify({ id: 'b', text: 7, lang: 'en' }),
    JSON.stringify({ id: 'c', text: 'sorry', lang: 'tlh' }),
    JSON.stringify({ id: 'd', text: 'I am sorry.', lang: 'en-GB' }),
  );
  expect(answers.map(({ id }) => id)).toEqual([null, 'b', 'c', 'd']);
  expect(answers[0].error).toMatch(/^line 1 is not a JSON object/);
  expect(answers[1].error).toBe('line 2: "text" is not a string');
  expect(answers[2].error).toMatch(/^line 3: "lang" is none of en/);
  expect(answers[3].moves).toEqual(['apology']);
  expect(status).toBe(1);
});
