import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { begin, interrupts, repliesOffered } from '../src/core/dialogue/beat.ts';
import type { Ledger } from '../src/core/dialogue/ledger.ts';
import { runOf } from '../src/core/dialogue/machine.ts';
import { RULES } from '../src/core/dialogue/rules.ts';
import { step, type TalkEvent } from '../src/core/dialogue/step.ts';
import { MOST_TURNS } from '../src/core/dialogue/turn.ts';
import { reactionClass } from '../src/core/language/reaction-class.ts';
import { REPRESENTATIVES } from '../src/core/proof/deeds.ts';
import { REACTION_CLASSES, type Scenario } from '../src/core/scenario/scenario.ts';
import { MOVES, type Move } from '../src/core/scenario/vocabulary.ts';
import { resultOf } from '../src/core/score/score.ts';
import { advance, replay } from '../src/core/session/advance.ts';
import { suggestionsOf } from '../src/core/session/misses.ts';
import { beginSession, logOf, type Session } from '../src/core/session/session.ts';
import { bundled, slugs } from './bundled.ts';

const HARMFUL: readonly Move[] = [
  'excuse',
  'blame_customer',
  'dismissal',
  'panic',
  'deflection',
  'closing_canned',
  'keyword_stuffing',
];

const typed = (moves: readonly Move[], match?: string): TalkEvent => ({
  type: 'typed',
  text: 'words',
  moves: moves.map((move) => ({ move, start: 0, end: 5 })),
  ...(match !== undefined && { match }),
});

it('every reaction class that words can come to has its representative', () => {
  const classes = REPRESENTATIVES.map(reactionClass);
  expect([...classes, 'silence'].sort()).toEqual([...REACTION_CLASSES].sort());
});

/** Everything that can be typed here, as far as it makes a difference. */
function typedHere(scenario: Scenario, ledger: Ledger): readonly TalkEvent[] {
  const replies = repliesOffered(scenario, ledger);
  return [
    ...REPRESENTATIVES.map((moves) => typed(moves)),
    ...replies.map(({ id, moves }) => typed(Object.keys(moves) as Move[], id)),
    ...replies.map(({ id }) => typed([], id)),
    { type: 'go-on' },
  ];
}

const STATES = 4_000;

/** States that typed talks come to, the shortest ways first, and each once. */
function explore(scenario: Scenario, variant: string): readonly Ledger[] {
  const keyOf = (ledger: Ledger): string =>
    JSON.stringify([
      ledger.place,
      ledger.left.length,
      ledger.feeling,
      ledger.spent,
      ledger.promised,
      ledger.found.length,
      repliesOffered(scenario, ledger).map(({ id }) => id),
    ]);
  const first = begin(scenario, variant);
  const seen = new Map<string, Ledger>([[keyOf(first), first]]);
  for (const ledger of seen.values()) {
    if (seen.size >= STATES) break;
    if (ledger.ended) continue;
    for (const event of typedHere(scenario, ledger)) {
      const after = step(scenario, ledger, event);
      const key = keyOf(after);
      if (!seen.has(key)) seen.set(key, after);
    }
  }
  return [...seen.values()];
}

/** Where whoever is at a loss comes to: the first authored reply, again and again. */
function endOf(scenario: Scenario, from: Ledger): Ledger {
  let ledger = from;
  for (let steps = 0; steps < 200 && !ledger.ended; steps += 1) {
    const [reply] = repliesOffered(scenario, ledger);
    if (!reply) throw new Error(`dead end at ${ledger.place}`);
    ledger = step(scenario, ledger, typed(Object.keys(reply.moves) as Move[], reply.id));
  }
  return ledger;
}

describe.each(slugs)('typed play in %s', (slug) => {
  const scenario = bundled(slug);

  it('has no dead end: from wherever words lead, an ending is in reach', () => {
    const ledgers = scenario.variants.flatMap(({ id }) => explore(scenario, id));
    const places = new Set(ledgers.map(({ place }) => place));
    for (const beat of Object.keys(scenario.beats)) expect(places).toContain(beat);
    for (const ledger of ledgers) {
      const end = endOf(scenario, ledger);
      expect(end.ended, ledger.place).toBe(true);
      expect(end.turn, ledger.place).toBeLessThan(MOST_TURNS);
    }
  });

  it('lets nothing happen to whoever is not understood, whatever they typed', () => {
    fc.assert(
      fc.property(fc.array(impulse, { maxLength: 40 }), (impulses) => {
        const run = runOf(scenario, 'usual');
        let session = beginSession(scenario, { seed: 1, variant: 'usual', patience: 'off' });
        for (const act of impulses) {
          const before = session;
          session = advance(session, act(session), run);
          if (session !== before) expectFair(before, session);
        }
        const log = JSON.parse(JSON.stringify(logOf(session)));
        const again = replay(scenario, log, run);
        expect(isDeepStrictEqual(again.transcript, session.transcript)).toBe(true);
        expect(isDeepStrictEqual(resultOf(again), resultOf(session))).toBe(true);
        expect(suggestionsOf(again)).toEqual(suggestionsOf(session));
      }),
      { numRuns: 300 },
    );
  });
});

/** What must never come of words that no authored reply stands behind. */
function expectFair(before: Session, after: Session): void {
  const event = after.events.at(-1);
  if (event?.type !== 'typed') return;
  const open = repliesOffered(before.scenario, before.ledger).map(({ id }) => id);
  if (event.match !== undefined && open.includes(event.match)) return;
  const [was, is] = [before.ledger, after.ledger];
  expect([is.spent, is.given, is.promised, is.kept, is.found, is.told, is.broken]).toEqual([
    was.spent,
    was.given,
    was.promised,
    was.kept,
    was.found,
    was.told,
    was.broken,
  ]);
  const moves = event.moves.map(({ move }) => move);
  if (moves.some((move) => HARMFUL.includes(move))) return;
  const saidSomething = moves.some((move) => move !== 'question_open');
  if (interrupts(was) && saidSomething) return;
  if (interrupts(was)) expect(is.left).toEqual(was.left.slice(1));
  const harms = is.rulings.filter(({ rule }) => RULES[rule].effect === 'harm');
  expect(harms, event.text).toEqual([]);
  if (moves.length === 0) expect(is.feeling).toBeGreaterThanOrEqual(was.feeling);
}

type Impulse = (session: Session) => Parameters<typeof advance>[1];

const words = fc.record({
  text: fc.string({ maxLength: 40, unit: 'grapheme' }),
  moves: fc.uniqueArray(fc.constantFrom(...MOVES), { maxLength: 4 }),
});

const impulse: fc.Arbitrary<Impulse> = fc.oneof(
  { weight: 3, arbitrary: fc.constant<Impulse>(() => ({ type: 'go-on', at: 0 })) },
  {
    weight: 6,
    arbitrary: fc.record({ words, pick: fc.option(fc.nat(), { nil: undefined, freq: 2 }) }).map(
      ({ words: { text, moves }, pick }): Impulse =>
        ({ scenario, ledger }) => {
          const open = repliesOffered(scenario, ledger);
          const match = pick === undefined ? undefined : open[pick % (open.length + 1)]?.id;
          return {
            type: 'typed',
            text,
            language: 'en',
            moves: moves.map((move) => ({ move, start: 0, end: text.length })),
            reader: 'test',
            ...(match !== undefined && { match }),
            at: 0,
          };
        },
    ),
  },
);
