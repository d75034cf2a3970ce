import { LINE, PHONE, SLOWER } from '../page/visitor.ts';
import { slopeOf } from '../slope.ts';
import { ratioOf, show, spreadOf } from '../spread.ts';
import { kilobytes, table } from '../table.ts';
import type { Lives } from './growth.ts';
import type { StageFigures } from './stage.ts';
import type { Cost } from './window.ts';

type Row = readonly string[];

export function stageReport(figures: StageFigures): string {
  const { viewport, deviceScaleFactor } = PHONE;
  const { talk, growth } = figures;
  return [
    `Stage: ${figures.address}, cold; ${viewport.width}×${viewport.height} at ${deviceScaleFactor}x, ` +
      `processor ÷${SLOWER}, ${LINE.down / 1e6} Mbit/s, ${LINE.latency} ms`,
    `Milliseconds; medians of ${figures.app.length} rounds, floor (nothing but Phaser) and app in turn (least–most)`,
    table([
      ['', 'app', 'floor', 'app / floor', 'target'],
      ...arriving(figures),
      ...waiting(figures),
    ]),
    '',
    'What the stage weighs',
    table([['', 'raw', 'brotli', 'target'], ...weights(figures)]),
    '',
    `What it costs a second, ${talk.taps.length} taps into the talk, processor ÷${SLOWER} ` +
      `(${(talk.length / 1000).toFixed(1)} s of speech, 5 s of everything else)`,
    table([
      ['', 'script ms', 'all tasks ms', 'layout ms', 'frames', 'callbacks', 'redraws', 'target'],
      ...motions(figures),
    ]),
    '',
    `What stays: ${growth.left.length} talks in a row, ${growth.turns} turns`,
    table([
      ['', 'first', 'last', 'a talk', 'target'],
      ...staying('stage open', growth.open),
      ...staying('left', growth.left),
    ]),
    '',
  ].join('\n');
}

function arriving({ app, floor }: StageFigures): Row[] {
  const least = floor.map(({ shown }) => shown);
  const row = (name: string, times: readonly number[], target: string): Row => [
    name,
    show(spreadOf(times)),
    show(spreadOf(least)),
    show(ratioOf(times, least), 2),
    target,
  ];
  return [
    row(
      'first frame with the customer',
      app.map(({ customer }) => customer),
      '≤ 1.25',
    ),
    row(
      'the stage acts',
      app.map(({ shown }) => shown),
      '',
    ),
  ];
}

function waiting({ app, tapped }: StageFigures): Row[] {
  const answered = tapped.flatMap((each) => each.answered);
  const came = tapped.flatMap(({ shown }) => shown ?? []);
  return [
    [
      'longest task after the first reply',
      show(spreadOf(app.map(({ longestTask }) => longestTask))),
      '',
      '',
      '≤ 300',
    ],
    ['layout shift', show(spreadOf(app.map(({ shift }) => shift)), 4), '', '', '0'],
    ['tap to answer while it comes', show(spreadOf(answered)), '', '', ''],
    [
      '  longest task between the two',
      show(spreadOf(tapped.map(({ between }) => between))),
      '',
      '',
      'none of the stage',
    ],
    ['  shown all the same', came.length === 0 ? 'never' : show(spreadOf(came)), '', '', ''],
  ];
}

function weights({ files, firstReply }: StageFigures): Row[] {
  const sum = (of: (file: (typeof files)[number]) => number) =>
    kilobytes(files.reduce((total, file) => total + of(file), 0));
  return [
    ...files.map(({ name, raw, served }) => [name, kilobytes(raw), kilobytes(served)]),
    ['together', sum(({ raw }) => raw), sum(({ served }) => served), '≤ 220 kB'],
    ['before it: all until the first reply', '', kilobytes(firstReply), '≤ 30 kB'],
  ];
}

function motions({ motion, still }: StageFigures): Row[] {
  const row = (name: string, costs: readonly Cost[], target: string): Row => {
    const cell = (of: (cost: Cost) => number) => spreadOf(costs.map(of)).median.toFixed(1);
    return [
      name,
      show(spreadOf(costs.map(({ script }) => script))),
      cell(({ task }) => task),
      cell(({ layout }) => layout),
      cell(({ frames }) => frames),
      cell(({ callbacks }) => callbacks),
      cell(({ redraws }) => redraws),
      target,
    ];
  };
  return [
    ...(['canvas', 'webgl'] as const).flatMap((renderer) => [
      row(
        `talking, ${renderer}`,
        motion[renderer].map(({ talking }) => talking),
        'script ≤ 150, redraws ≤ 24',
      ),
      row(
        `idle, ${renderer}`,
        motion[renderer].map(({ idle }) => idle),
        'script ≤ 40',
      ),
      row(
        `hidden, ${renderer}`,
        motion[renderer].map(({ hidden }) => hidden),
        'frames 0',
      ),
    ]),
    row('idle, reduced motion', still, 'frames 0'),
  ];
}

function staying(name: string, lives: readonly Lives[]): Row[] {
  const row = (what: string, of: (each: Lives) => number, text: (value: number) => string): Row => {
    const values = lives.map(of);
    return [
      `${name}: ${what}`,
      text(values[0] ?? 0),
      text(values.at(-1) ?? 0),
      // The first talks fill what is filled once.
      text(slopeOf(values.slice(SETTLED))),
      'no growth',
    ];
  };
  const count = (value: number) => value.toFixed(Number.isInteger(value) ? 0 : 1);
  return [
    row('heap', ({ heap }) => heap, kilobytes),
    row('canvases', ({ canvases }) => canvases, count),
    row('their pixels', ({ pixels }) => pixels * 4, kilobytes),
    row('nodes', ({ nodes }) => nodes, count),
    row('listeners', ({ listeners }) => listeners, count),
  ];
}

/** Talks after which every scenario has been seen once. */
const SETTLED = 4;
