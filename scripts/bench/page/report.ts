import { ratioOf, show, spreadOf } from '../spread.ts';
import { kilobytes, table } from '../table.ts';
import type { PageFigures } from './page.ts';
import type { Visit, Watched } from './visit.ts';
import { LINE, PHONE, SLOWER } from './visitor.ts';

export function pageReport(figures: PageFigures): string {
  const { viewport, deviceScaleFactor } = PHONE;
  return [
    `Page: ${figures.address}, cold; ${viewport.width}×${viewport.height} at ${deviceScaleFactor}x, ` +
      `processor ÷${SLOWER}, ${LINE.down / 1e6} Mbit/s, ${LINE.latency} ms`,
    `Milliseconds; medians of ${figures.app.length} rounds, floor and app in turn (least–most)`,
    table([
      ['', 'app', 'floor', 'app / floor', 'target'],
      ...arriving(figures),
      ...tapping(figures),
    ]),
    '',
    'With the stage',
    table([['', 'app', 'target'], ...staged(figures.watched)]),
    '',
    'Asked for before the first reply (the round in the middle)',
    table([['', 'brotli', 'with headers', 'from', 'to'], ...requests(figures.app)]),
    '',
    'Built files (• before the first reply)',
    table([['', 'raw', 'brotli'], ...files(figures)]),
    '',
  ].join('\n');
}

type Row = readonly string[];

function arriving({ app, floor }: PageFigures): Row[] {
  const row = (name: string, of: (visit: Visit) => number, target = ''): Row => [
    name,
    show(spreadOf(app.map(of))),
    show(spreadOf(floor.map(of))),
    show(ratioOf(app.map(of), floor.map(of)), 2),
    target,
  ];
  const weight = (name: string, of: (visit: Visit) => number, target = ''): Row => [
    name,
    kilobytes(spreadOf(app.map(of)).median),
    kilobytes(spreadOf(floor.map(of)).median),
    '',
    target,
  ];
  return [
    row('first line painted', ({ firstLine }) => firstLine),
    row('first reply can be given', ({ firstReply }) => firstReply, '≤ 1.5, at worst 1.8'),
    weight('brotli come by then', bodiesBy, '≤ 30 kB'),
    weight('brotli asked for by then', bodies),
  ];
}

const bodies = ({ requests }: Pick<Visit, 'requests'>): number =>
  requests.reduce((sum, { body }) => sum + body, 0);

const bodiesBy = ({ requests, firstReply }: Visit): number =>
  bodies({ requests: requests.filter(({ to }) => to !== undefined && to <= firstReply) });

/** Taps given as soon as it can be done, while the rest of the app is still on its way. */
function tapping({ app, floor }: PageFigures): Row[] {
  const row = (name: string, of: (visit: Visit) => readonly number[]): Row => {
    const median = (visit: Visit) => spreadOf(of(visit)).median;
    return [
      name,
      show(spreadOf(app.flatMap(of))),
      show(spreadOf(floor.flatMap(of))),
      show(ratioOf(app.map(median), floor.map(median)), 2),
      '',
    ];
  };
  return [
    row('first tap to next line, at once', ({ answered }) => answered.slice(0, 1)),
    row('later taps to next line', ({ answered }) => answered.slice(1)),
  ];
}

function staged(watched: readonly Watched[]): Row[] {
  const ready = watched.flatMap(({ stageReady }) => stageReady ?? []);
  const taps = watched.flatMap(({ answered }) => answered);
  const tasks = watched.map(({ longestTask }) => longestTask);
  const never = watched.length - ready.length;
  return [
    ['stage ready', shown(ready), ''],
    ...(never > 0 ? [['  never within 20 s, in rounds', String(never), '']] : []),
    ['tap to next line', shown(taps), '≤ 100'],
    ['longest task in the 10 s after the first reply', shown(tasks), ''],
    ['frames a second', shown(watched.map(({ frames }) => frames)), ''],
  ];
}

const shown = (values: readonly number[]): string =>
  values.length === 0 ? 'never' : show(spreadOf(values));

function requests(visits: readonly Visit[]): Row[] {
  const middle = visits.toSorted((a, b) => a.firstReply - b.firstReply)[visits.length >> 1];
  if (!middle) return [];
  return middle.requests.map(({ name, head, body, from, to }) => [
    name,
    kilobytes(body),
    kilobytes(head + body),
    from.toFixed(0),
    to?.toFixed(0) ?? 'still coming',
  ]);
}

function files({ files: built, app }: PageFigures): Row[] {
  const asked = new Set(app[0]?.requests.map(({ name }) => name));
  return built.map(({ name, raw, served }) => [
    `${asked.has(name) ? '•' : ' '} ${name}`,
    kilobytes(raw),
    kilobytes(served),
  ]);
}
