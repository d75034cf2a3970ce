import { ratioOf, show, spreadOf } from '../spread.ts';
import { table } from '../table.ts';
import type { CoreFigures } from './core.ts';

export function coreReport(figures: CoreFigures): string {
  const { talks, events, bare, whole, played, replayed, random } = figures;
  const compiling = spreadOf(figures.compiled.map((rate) => 1000 / rate));
  const rate = (rates: readonly number[]) => show(spreadOf(rates));
  return [
    `Core: ${talks} fixed talks, ${events} events; medians of ${bare.length} rounds in turn (least–most)`,
    table([
      ['', 'measured', '', 'target'],
      ['bare transition()', rate(bare), 'events/s', ''],
      ['session, Moments and score', rate(whole), 'events/s', ''],
      ['  against bare', show(ratioOf(whole, bare), 2), '', '≥ 0.35'],
      ['played event by event', rate(played), 'events/s', ''],
      ['replayed from its log', rate(replayed), 'events/s', ''],
      ['  against played', show(ratioOf(replayed, played), 2), '', 'about 1'],
      ['random talks, scored', rate(random), 'talks/s', ''],
      ['file to scenario', show(compiling, 1), 'ms', ''],
    ]),
    '',
  ].join('\n');
}
