import { describe, expect, it } from 'vitest';
import { runOf } from '../core/dialogue/machine.ts';
import { counter } from '../core/fixtures/counter.ts';
import { resultOf } from '../core/score/score.ts';
import { advance } from '../core/session/advance.ts';
import { beginSession, logOf } from '../core/session/session.ts';
import type { Attempt } from './attempt.ts';
import { attemptsIn, bestBySlug, isAttempt } from './attempts.ts';
import { openKeep } from './keep.ts';

const setup = { seed: 7, variant: 'usual', patience: 'off' } as const;

function attempt(id: string, replies: readonly string[], started = 0): Attempt {
  const run = runOf(counter, 'usual');
  const session = replies.reduce(
    (now, reply) => advance(now, { type: 'reply', reply, at: 0 }, run),
    beginSession(counter, setup),
  );
  return {
    id,
    slug: 'counter',
    level: 'alone',
    started,
    scenario: counter,
    log: logOf(session),
    ...(session.ledger.ended && { result: resultOf(session) }),
  };
}

const good = ['counter/sorry', 'putting-right/remake', 'table/cake', 'table/back'];

// Node has no IndexedDB, which is just what a browser that refuses storage looks like.
describe('where the device keeps nothing', () => {
  it('the attempts of this visit are still there, and it is told once', async () => {
    let told = 0;
    const attempts = attemptsIn(
      openKeep(() => {
        told += 1;
      }),
    );
    await attempts.save(attempt('one', [], 1));
    await attempts.save(attempt('two', good, 2));
    expect((await attempts.find('one'))?.id).toBe('one');
    expect((await attempts.list()).map(({ id }) => id)).toEqual(['two', 'one']);
    expect(told).toBe(1);
  });
  it('everything can be forgotten', async () => {
    const attempts = attemptsIn(openKeep(() => undefined));
    await attempts.save(attempt('one', []));
    await attempts.erase();
    expect(await attempts.list()).toEqual([]);
  });
});

describe('two tabs with one talk', () => {
  const kept = async (...saved: readonly Attempt[]): Promise<Attempt | undefined> => {
    const attempts = attemptsIn(openKeep(() => undefined));
    for (const each of saved) await attempts.save(each);
    return attempts.find('one');
  };
  const finished = { ...attempt('one', good), note: { what: 'w', cause: 'c', did: 'd' } };

  it('never lose a finished attempt to an unfinished one', async () => {
    expect(await kept(finished, attempt('one', ['counter/sorry']))).toEqual(finished);
  });
  it('never lose turns', async () => {
    const longer = attempt('one', good.slice(0, 2));
    expect(await kept(longer, attempt('one', good.slice(0, 1)))).toEqual(longer);
  });
  it('never lose what was written down', async () => {
    expect((await kept(finished, attempt('one', good)))?.note).toEqual(finished.note);
  });
});

describe('what is kept', () => {
  it('is an attempt only when it looks like one', () => {
    expect(isAttempt(attempt('one', good))).toBe(true);
    for (const junk of [
      null,
      7,
      'x',
      {},
      { id: 'a' },
      { ...attempt('a', []), log: { events: 3 } },
    ]) {
      expect(isAttempt(junk)).toBe(false);
    }
  });
  it('is an attempt only when what was typed in it can be relied on', () => {
    const excuse = { move: 'excuse', start: 0, end: 4 };
    const typed = (rest: object) => ({
      ...attempt('a', []),
      log: {
        setup,
        events: [
          {
            type: 'typed',
            text: 'Busy today.',
            language: 'en',
            reader: 'en-1',
            moves: [],
            ...rest,
          },
        ],
      },
    });
    for (const sound of [
      { moves: [excuse] },
      { moves: [{ ...excuse, reason: 'circumstances', better: "I'll do it now." }] },
      { moves: [{ ...excuse, reason: 'a reason of a later edition' }] },
    ]) {
      expect(isAttempt(typed(sound))).toBe(true);
    }
    for (const junk of [
      { text: 7 },
      { text: 'x'.repeat(501) },
      { moves: 'excuse' },
      { moves: [null] },
      { moves: [{ ...excuse, move: 'magic' }] },
      { moves: [{ ...excuse, end: 99 }] },
      { moves: [{ ...excuse, start: 0.5 }] },
      { moves: [{ ...excuse, reason: 7 }] },
      { moves: [{ ...excuse, better: 'x'.repeat(1001) }] },
      { moves: Array(17).fill(excuse) },
    ]) {
      expect(isAttempt(typed(junk))).toBe(false);
    }
  });
  it('has one best attempt for each scenario: by its ending first', () => {
    const best = bestBySlug([
      attempt('lost', ['counter/limit', 'counter/swamped', 'counter/sorry']),
      attempt('won', good),
      attempt('open', ['counter/sorry']),
    ]);
    expect(best.get('counter')?.id).toBe('won');
  });
});
