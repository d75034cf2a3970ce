import { ratioOf, show, spreadOf } from '../spread.ts';
import { table } from '../table.ts';
import type { ReaderFigures } from './language.ts';

export function languageReport({ languages, scored }: ReaderFigures): string {
  const agreement = languages.flatMap(({ tag, sets }) =>
    sets.map(({ name, replies, agreement: { macro, kappa } }) => [
      `${tag} ${name}`,
      String(replies),
      macro.toFixed(3),
      ...Object.values(kappa).map((value) => value.toFixed(3)),
    ]),
  );
  const costs = languages.map(({ tag, reply, short, long, bytes }) => [
    tag,
    show(spreadOf(reply), 3),
    show(ratioOf(long, short), 1),
    (bytes / 1024).toFixed(1),
  ]);
  return [
    'Reader: agreement with people who labelled the same replies',
    table([
      ['', 'replies', 'macro F1', 'κ no excuses', 'κ calm', 'κ I', 'κ extra mile'],
      ...agreement,
      ['target', '', '≥ 0.92', '≥ 0.88', '≥ 0.88', '≥ 0.88', '≥ 0.88'],
    ]),
    '',
    'Reader: what it costs; medians (least–most)',
    table([
      ['', 'ms for 200 characters', '10,000 against 1,000', 'kB of rules'],
      ...costs,
      ['target', '≤ 0.3', '≤ 12', '≤ 25'],
    ]),
    `Through npm run -s score: ${Math.round(scored)} replies/s (target ≥ 3000)`,
    '',
  ].join('\n');
}
