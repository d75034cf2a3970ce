/**
 * `npm run -s agree -- FILE… [--misses] [--move MOVE]`: how far the reader agrees with labelled
 * replies, JSON lines of `{id, lang, text, labels}`.
 */
import { readFileSync } from 'node:fs';
import {
  type Agreement,
  agreementOf,
  type Judged,
  judge,
  type Labelled,
} from '../core/language/agreement.ts';
import { fetchReader } from '../core/language/readers.ts';

export async function main(args: readonly string[]): Promise<number> {
  const move = args[args.indexOf('--move') + 1];
  const onlyMove = args.includes('--move') ? move : undefined;
  const files = args.filter((arg, at) => !arg.startsWith('--') && args[at - 1] !== '--move');
  if (files.length === 0) {
    console.error('Usage: npm run -s agree -- FILE… [--misses] [--move MOVE]');
    return 1;
  }
  for (const file of files) {
    const judged: Judged[] = [];
    const lines = readFileSync(file, 'utf8').split('\n');
    for (const line of lines) {
      if (line.trim() === '') continue;
      const row = JSON.parse(line) as Labelled;
      const reader = await fetchReader(row.lang);
      const { findings } = reader.read(row.text);
      const one = judge(
        row,
        findings.map((finding) => finding.move),
      );
      judged.push(one);
      const wrong = [...one.missed, ...one.invented];
      if (!args.includes('--misses') || wrong.length === 0) continue;
      if (onlyMove && !wrong.some((found) => found === onlyMove)) continue;
      const shown = findings.map((f) => `${f.move}<${f.rule}: ${row.text.slice(f.start, f.end)}>`);
      console.log(`${row.id} ${JSON.stringify(row.text)}`);
      console.log(`    missed [${one.missed.join(' ')}] invented [${one.invented.join(' ')}]`);
      console.log(`    read ${shown.join(' · ')}`);
    }
    console.log(`${file}: ${judged.length} replies\n${table(agreementOf(judged))}`);
  }
  return 0;
}

function table({ f1, macro, kappa }: Agreement): string {
  const rows = [...Object.entries(f1), ['macro F1', macro] as const];
  return [
    ...rows.map(([name, value]) => `  ${name.padEnd(22)} ${value.toFixed(3)}`),
    ...Object.entries(kappa).map(([name, value]) => `  κ ${name.padEnd(20)} ${value.toFixed(3)}`),
  ].join('\n');
}
