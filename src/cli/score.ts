/**
 * `npm run -s score`: reads JSON lines `{id, text, lang}` from standard input and answers each with
 * `{id, moves: […], evidence: [{move, start, end}]}`; UTF-16 offsets into `text`, end exclusive.
 * A line that cannot be read is answered with `{id, error}` in its place, and the exit code is 1.
 */
import { createInterface } from 'node:readline';
import { READABLE, readableOf } from '../core/language/readable.ts';
import { fetchReader } from '../core/language/readers.ts';

/** Longer lines are no replies; somebody has sent something else. */
const LONGEST_LINE = 1_000_000;
/** Answers are written in pieces of this many characters. */
const PIECE = 65_536;

export async function main(): Promise<number> {
  let code = 0;
  let number = 0;
  let out = '';
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
    number += 1;
    if (line.trim() === '') continue;
    const answer = await answerTo(line, number);
    if ('error' in answer) code = 1;
    out += `${JSON.stringify(answer)}\n`;
    if (out.length > PIECE) {
      await write(out);
      out = '';
    }
  }
  await write(out);
  return code;
}

async function answerTo(line: string, number: number): Promise<object> {
  const row = parse(line);
  if (!row) {
    const wanted = '{"id": "1", "text": "I am sorry.", "lang": "en"}';
    return { id: null, error: `line ${number} is not a JSON object such as ${wanted}` };
  }
  const { id = null, text, lang } = row;
  if (typeof text !== 'string') return { id, error: `line ${number}: "text" is not a string` };
  if (typeof lang !== 'string' || !readableOf(lang)) {
    return { id, error: `line ${number}: "lang" is none of ${READABLE.join(', ')}` };
  }
  const { findings } = (await fetchReader(lang)).read(text);
  return {
    id,
    moves: findings.map(({ move }) => move),
    evidence: findings.map(({ move, start, end }) => ({ move, start, end })),
  };
}

function parse(line: string): Readonly<Record<string, unknown>> | undefined {
  if (line.length > LONGEST_LINE) return undefined;
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? { ...value }
      : undefined;
  } catch {
    return undefined;
  }
}

const write = (text: string): Promise<void> =>
  new Promise((resolve, reject) => {
    process.stdout.write(text, (error) => (error ? reject(error) : resolve()));
  });
