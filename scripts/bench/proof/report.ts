import { show, spreadOf } from '../spread.ts';
import { table } from '../table.ts';
import type { ProofFigures } from './proof.ts';

export function proofReport({ shipped, family }: ProofFigures): string {
  const costs = family.map(({ perState }) => spreadOf(perState).median);
  const [smallest = 1] = costs;
  const ratio = (costs.at(-1) ?? 1) / smallest;
  return [
    'Proof: medians (least–most)',
    table([
      ['', 'measured', '', 'target'],
      ...shipped.map(({ slug, seconds }) => [slug, show(spreadOf(seconds), 2), 's', '≤ 2']),
      ...family.map(({ beats, states, routes, perState }) => [
        `${beats} beats: ${states} states, ${routes} routes`,
        show(spreadOf(perState), 1),
        'µs a state',
        '',
      ]),
      ['  largest against smallest', ratio.toFixed(2), '', '≤ 2'],
    ]),
    '',
  ].join('\n');
}
