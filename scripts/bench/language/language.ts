/** What the reader costs and how far it agrees with people, language by language. */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import {
  type Agreement,
  agreementOf,
  judge,
  type Labelled,
} from '../../../src/core/language/agreement.ts';
import { READABLE } from '../../../src/core/language/readable.ts';
import { fetchReader } from '../../../src/core/language/readers.ts';
import type { Reader } from '../../../src/core/language/reading.ts';
import { withoutNotes } from '../../vite/rules.mjs';

/** Characters of a long reply. */
const REPLY = 200;
const ROUNDS = 200;
/** Replies that go through `npm run -s score` at once. */
const SCORED = 20_000;

export interface LanguageFigures {
  readonly tag: string;
  /** Agreement with each set of labelled replies that stands beside the rules. */
  readonly sets: readonly {
    readonly name: string;
    readonly replies: number;
    readonly agreement: Agreement;
  }[];
  /** Milliseconds for a reply of 200 characters, by round. */
  readonly reply: readonly number[];
  /** Milliseconds for 1,000 and for 10,000 characters, by round. */
  readonly short: readonly number[];
  readonly long: readonly number[];
  /** Bytes in brotli of the files of rules, without notes. */
  readonly bytes: number;
}

export interface ReaderFigures {
  readonly languages: readonly LanguageFigures[];
  /** Replies a second from end to end, the start of the command included. */
  readonly scored: number;
}

export async function measureLanguage(house: string): Promise<ReaderFigures> {
  const languages: LanguageFigures[] = [];
  const lines: string[] = [];
  for (const tag of READABLE) {
    const folder = join(house, 'src/core/language', tag);
    const reader = await fetchReader(tag);
    const sets = readdirSync(folder)
      .filter((file) => file.endsWith('.jsonl'))
      .map((file) => setOf(folder, file));
    const rows = sets.flatMap(({ replies }) => replies);
    lines.push(...rows.map(({ id, text, lang }) => JSON.stringify({ id, text, lang })));
    const running = rows.map(({ text }) => text).join('. ');
    languages.push({
      tag,
      sets: sets.map(({ name, replies }) => ({
        name,
        replies: replies.length,
        agreement: agreementOf(replies.map((row) => judge(row, movesOf(reader, row.text)))),
      })),
      ...timesOf(reader, running),
      bytes: bytesOf(folder),
    });
  }
  return { languages, scored: scoredOf(house, lines) };
}

function setOf(folder: string, file: string) {
  const lines = readFileSync(join(folder, file), 'utf8').split('\n');
  const replies = lines.filter((line) => line !== '').map((line) => JSON.parse(line) as Labelled);
  return { name: file.replace('.jsonl', ''), replies };
}

const movesOf = (reader: Reader, text: string) =>
  reader.read(text).findings.map(({ move }) => move);

function timesOf(reader: Reader, running: string) {
  const text =
    running.length < 20_000 ? running.repeat(Math.ceil(20_000 / running.length)) : running;
  const reply: number[] = [];
  const short: number[] = [];
  const long: number[] = [];
  for (let round = -20; round < ROUNDS; round += 1) {
    // Another place in the text each time: no word list is warmer than in a day's work.
    const from = ((round + 20) * 97) % (text.length - 10_000);
    const times = [REPLY, 1000, 10_000].map((length) => {
      const part = text.slice(from, from + length);
      const begun = performance.now();
      reader.read(part);
      return performance.now() - begun;
    });
    if (round < 0) continue;
    reply.push(times[0] ?? 0);
    short.push(times[1] ?? 0);
    long.push(times[2] ?? 0);
  }
  return { reply, short, long };
}

function bytesOf(folder: string): number {
  const texts = readdirSync(folder)
    .filter((file) => file.endsWith('.rules'))
    .map((file) => withoutNotes(readFileSync(join(folder, file), 'utf8')));
  return brotliCompressSync(texts.join('\n')).length;
}

function scoredOf(house: string, lines: readonly string[]): number {
  const input = Array.from({ length: SCORED }, (_, at) => lines[at % lines.length]).join('\n');
  const begun = performance.now();
  const { status, stderr } = spawnSync(process.execPath, ['scripts/run.mjs', 'score'], {
    cwd: house,
    input,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  if (status !== 0) throw new Error(`The replies could not be scored.\n${stderr}`);
  return (SCORED / (performance.now() - begun)) * 1000;
}
