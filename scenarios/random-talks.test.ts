import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { repliesOffered } from '../src/core/dialogue/beat.ts';
import { runOf } from '../src/core/dialogue/machine.ts';
import { step } from '../src/core/dialogue/step.ts';
import { type Impulse, randomImpulses } from '../src/core/fixtures/random-talk.ts';
import type { Scenario } from '../src/core/scenario/scenario.ts';
import { CRITERIA } from '../src/core/scenario/vocabulary.ts';
import { resultOf } from '../src/core/score/score.ts';
import { advance, replay } from '../src/core/session/advance.ts';
import { momentOf } from '../src/core/session/now.ts';
import { beginSession, logOf, type Session } from '../src/core/session/session.ts';
import { bundled, slugs } from './bundled.ts';

const RUNS = process.env.AMENDS_SOAK ? 10_000 : 1_000;

/** `toEqual` tells where two things differ, but takes long over thousands that do not. */
function expectSame(one: unknown, other: unknown): void {
  if (!isDeepStrictEqual(one, other)) expect(one).toEqual(other);
}

/** Whatever people do, and then the first thing at hand until the talk is over. */
function play(scenario: Scenario, variant: string, impulses: readonly Impulse[]): Session {
  const run = runOf(scenario, variant);
  let session = beginSession(scenario, { seed: 1, variant, patience: 'usual' });
  const act = (impulse: Impulse): void => {
    session = advance(session, impulse(session), run);
  };
  for (const impulse of impulses) act(impulse);
  for (let more = 0; more < 200 && !session.ledger.ended; more += 1) {
    const before = session;
    act(() => ({ type: 'go-on', at: 0 }));
    if (session !== before) continue;
    act((now) => ({
      type: 'reply',
      reply: repliesOffered(scenario, now.ledger)[0]?.id ?? '',
      at: 0,
    }));
    if (session === before) throw new Error(`stuck at ${session.ledger.place}`);
  }
  return session;
}

describe.each(slugs)('any talk in %s', (slug) => {
  const scenario = bundled(slug);
  const variants = fc.constantFrom(...scenario.variants.map(({ id }) => id));
  const talks = fc.record({ variant: variants, impulses: randomImpulses(scenario) });

  it('ends, within bounds, and replays to the same', { timeout: 600_000 }, () => {
    fc.assert(
      fc.property(talks, ({ variant, impulses }) => {
        const session = play(scenario, variant, impulses);
        expect(session.ledger.ended).toBe(true);
        expect(session.ledger.turn).toBeLessThanOrEqual(60);
        expect(session.ledger.spent).toBeLessThanOrEqual(scenario.you.budget.amount);
        const result = resultOf(session);
        for (const criterion of CRITERIA) {
          expect(result.criteria[criterion].score).toBeGreaterThanOrEqual(0);
          expect(result.criteria[criterion].score).toBeLessThanOrEqual(100);
        }
        const again = replay(
          scenario,
          JSON.parse(JSON.stringify(logOf(session))),
          runOf(scenario, variant),
        );
        expectSame(again.transcript, session.transcript);
        expectSame(momentOf(again), momentOf(session));
        expectSame(resultOf(again), result);
      }),
      { numRuns: RUNS },
    );
  });

  it('goes the same way on the machine and on the step table', { timeout: 600_000 }, () => {
    fc.assert(
      fc.property(talks, ({ variant, impulses }) => {
        const session = play(scenario, variant, impulses);
        const run = (ledger: Session['ledger'], event: Parameters<typeof step>[2]) =>
          step(scenario, ledger, event);
        expectSame(replay(scenario, logOf(session), run).ledger, session.ledger);
      }),
      { numRuns: RUNS / 10 },
    );
  });
});
