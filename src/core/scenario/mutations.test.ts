import { readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Unreacted } from './assemble.ts';
import { parseFile } from './parse.ts';
import { MOST_PROBLEMS } from './report.ts';
import type { Line, When } from './scenario.ts';
import { MOVES } from './vocabulary.ts';

const read = (path: string) => readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8');
const SMALL = read('docs/examples/cold-coffee/scenario.yaml');
const FULL = read('docs/examples/birthday-cake/scenario.yaml');
const LARGE = read('scenarios/wrong-sandwich/scenario.yaml');

const ODD = [
  ...['\t', '#', ' #', ': ', ':', '- ', '[', ']', '{', '}', '"', "'", '*a', '&a ', '!x ', '|', '>'],
  ...[
    '\n',
    '\r',
    '\r\n',
    '\n---\n',
    '%',
    '@',
    '`',
    '\\',
    '\0',
    '\ufeff',
    '\u200b',
    '\u202e',
    '\ud83d',
  ],
  ...[
    '__proto__',
    'constructor',
    'toString',
    'valueof',
    '<<',
    '~',
    'null',
    '0',
    '-1',
    '1e999',
    'é',
    '鱼',
  ],
];

interface Slip {
  readonly kind:
    | 'drop'
    | 'double'
    | 'indent'
    | 'outdent'
    | 'move'
    | 'insert'
    | 'cut'
    | 'swap'
    | 'end';
  /** Where, as a share of the whole. */
  readonly at: number;
  readonly to: number;
  readonly odd: string;
}

/** Evenly spread: the library would otherwise slip mostly at the edges. */
const share = fc.noBias(fc.nat({ max: 999_999 })).map((parts) => parts / 1_000_000);

const slip: fc.Arbitrary<Slip> = fc.record({
  kind: fc.constantFrom(
    ...(['drop', 'double', 'indent', 'outdent', 'move', 'insert', 'cut', 'end'] as const),
    ...(['swap', 'swap', 'swap', 'swap'] as const),
  ),
  at: share,
  to: share,
  odd: fc.constantFrom(...ODD),
});

/** What a hand that slips does to a file. */
function slipped(text: string, { kind, at, to, odd }: Slip): string {
  const lines = text.split('\n');
  const line = Math.floor(at * lines.length);
  const other = Math.floor(to * lines.length);
  const place = Math.floor(at * text.length);
  switch (kind) {
    case 'drop':
      return lines.toSpliced(line, 1 + Math.floor(to * 3)).join('\n');
    case 'double':
      return lines
        .toSpliced(line, 0, ...lines.slice(line, line + 1 + Math.floor(to * 3)))
        .join('\n');
    case 'indent':
      return lines.with(line, `  ${lines[line]}`).join('\n');
    case 'outdent':
      return lines.with(line, (lines[line] ?? '').slice(2)).join('\n');
    case 'move':
      return lines
        .toSpliced(line, 1)
        .toSpliced(other, 0, lines[line] ?? '')
        .join('\n');
    case 'insert':
      return text.slice(0, place) + odd + text.slice(place);
    case 'cut':
      return text.slice(0, place) + text.slice(place + 1 + Math.floor(to * 4));
    case 'swap': {
      const words = [...text.matchAll(/[a-z][a-z-]+/g)];
      const [from, into] = [
        words[Math.floor(at * words.length)],
        words[Math.floor(to * words.length)],
      ];
      if (!from || !into) return text;
      return text.slice(0, from.index) + into[0] + text.slice(from.index + from[0].length);
    }
    case 'end':
      return text.slice(0, place);
  }
}

/** Everything that is named and not there, found without the checks themselves. */
function danglingIn(scenario: Unreacted): string[] {
  const dangling: string[] = [];
  const need = (what: string, map: object, ids: readonly (string | undefined)[]) => {
    for (const id of ids) {
      if (id !== undefined && !Object.hasOwn(map, id)) dangling.push(`${what} ${id}`);
    }
  };
  const beats = Object.values(scenario.beats);
  const replies = beats.flatMap((beat) => beat.replies);
  const places = { ...scenario.beats, ...scenario.endings };
  const sayable = Object.fromEntries(
    [...MOVES, ...replies.map(({ id }) => id)].map((id) => [id, 0]),
  );
  const variants = Object.fromEntries(scenario.variants.map(({ id }) => [id, 0]));

  const whenHolds = (when: When | undefined) => {
    if (!when) return;
    need('said', sayable, [...(when.said ?? []), ...(when.notSaid ?? [])]);
    need('promise', scenario.promises, [
      ...[when.promised, when.notPromised, when.kept, when.notKept].flatMap((ids) => ids ?? []),
    ]);
    need('offer', scenario.offers, [...(when.given ?? []), ...(when.notGiven ?? [])]);
    need('hidden', scenario.hidden, [...(when.found ?? []), ...(when.notFound ?? [])]);
    need('fact', scenario.facts, [...(when.told ?? []), ...(when.notTold ?? [])]);
    need('variant', variants, [when.variant]);
  };
  const lineHolds = (line: Line) => {
    whenHolds(line.when);
    need('person', scenario.people, [line.who]);
    if (line.says === undefined && line.does === undefined) dangling.push(`empty ${line.id}`);
  };
  const choiceHolds = (name: string, choices: readonly { readonly when?: When }[]) => {
    for (const { when } of choices) whenHolds(when);
    if (choices.at(-1)?.when !== undefined) dangling.push(`last of ${name}`);
  };

  need('start', scenario.beats, [scenario.start]);
  need(
    'followed',
    scenario.beats,
    scenario.followUps.map(({ beat }) => beat),
  );
  need(
    'person',
    scenario.people,
    scenario.followUps.map(({ by }) => by),
  );
  need(
    'covered',
    scenario.hidden,
    Object.values(scenario.offers).map(({ covers }) => covers),
  );
  for (const beat of beats) {
    need('fact', scenario.facts, beat.asks);
    need('place', places, [beat.otherwise]);
    beat.lines.forEach(lineHolds);
    if (!beat.replies.some(({ when }) => when === undefined)) dangling.push(`mute ${beat.id}`);
  }
  for (const reply of replies) {
    whenHolds(reply.when);
    need('offer', scenario.offers, reply.gives);
    need('promise', scenario.promises, [...reply.promises, ...reply.keeps]);
    need('hidden', scenario.hidden, reply.finds);
    need('fact', scenario.facts, reply.tells);
    reply.hears.forEach(lineHolds);
    choiceHolds(`${reply.id}/hears`, reply.hears);
    choiceHolds(`${reply.id}/then`, reply.then);
    need(
      'place',
      places,
      reply.then.map(({ to }) => to),
    );
    if (reply.then.length === 0) dangling.push(`nowhere ${reply.id}`);
    for (const span of Object.values(reply.moves)) {
      if (!(span[0] >= 0 && span[0] < span[1] && span[1] <= reply.say.length)) {
        dangling.push(`words of ${reply.id}`);
      }
    }
  }
  for (const ending of Object.values(scenario.endings)) {
    ending.lines.forEach(lineHolds);
    choiceHolds(`${ending.id}/tonight`, ending.tonight);
    if (ending.tonight.length === 0) dangling.push(`tonight ${ending.id}`);
  }
  const outcomes = Object.values(scenario.endings).map(({ outcome }) => outcome);
  if (outcomes.length < 3 || !outcomes.includes('lost')) dangling.push('endings');
  return dangling;
}

function holdsAfter(text: string, slips: readonly Slip[]): void {
  const read = parseFile(slips.reduce(slipped, text), { file: 'f', slug: 'slipped' });
  if (read.ok) {
    expect(danglingIn(read.scenario)).toEqual([]);
    const stored = JSON.parse(JSON.stringify(read.scenario));
    // `toEqual` tells where they differ, but takes long over thousands that do not.
    if (!isDeepStrictEqual(stored, read.scenario)) expect(stored).toEqual(read.scenario);
    expect(read.warnings.every(({ severity }) => severity === 'warning')).toBe(true);
    return;
  }
  expect(read.problems.some(({ severity }) => severity === 'error')).toBe(true);
  expect(read.problems.length).toBeLessThanOrEqual(MOST_PROBLEMS);
  for (const { line, column } of read.problems) {
    expect(line).toBeGreaterThanOrEqual(1);
    expect(column).toBeGreaterThanOrEqual(1);
  }
}

/** Milliseconds; only a machine with much else to do needs them. */
const SLOW = 300_000;

const slips = fc.array(slip, { minLength: 1, maxLength: 3 });

test(
  '2,000 slips of the hand never throw and never leave a scenario half valid',
  () => {
    fc.assert(fc.property(fc.constantFrom(SMALL, FULL), slips, holdsAfter), { numRuns: 2000 });
  },
  SLOW,
);

test(
  'nor do slips in a long scenario',
  () => {
    fc.assert(
      fc.property(slips, (made) => holdsAfter(LARGE, made)),
      { numRuns: 60 },
    );
  },
  SLOW,
);

test('an unchanged scenario is whole', () => {
  for (const text of [SMALL, FULL, LARGE]) {
    const read = parseFile(text, { file: 'f', slug: 'whole' });
    expect(read.ok && danglingIn(read.scenario)).toEqual([]);
  }
});
