import { describe, expect, it } from 'vitest';
import { runOf } from '../dialogue/machine.ts';
import { counter } from '../fixtures/counter.ts';
import { advance as advanced } from '../session/advance.ts';
import type { SessionEvent } from '../session/events.ts';
import { beginSession, type Session } from '../session/session.ts';
import { scoreOf } from './criteria.ts';
import { resultOf } from './score.ts';

const setup = { seed: 7, variant: 'usual', patience: 'off' } as const;
const run = runOf(counter, 'usual');
const advance = (session: Session, event: SessionEvent) => advanced(session, event, run);
const play = (...replies: readonly string[]): Session =>
  replies.reduce(
    (session, reply) =>
      advance(
        session,
        reply === 'go-on' ? { type: 'go-on', at: 0 } : { type: 'reply', reply, at: 0 },
      ),
    beginSession(counter, setup),
  );

describe('the score of a criterion', () => {
  it.each([
    { merits: 0, harms: 0, most: 3, score: 0, because: 'doing nothing wrong is not enough' },
    { merits: 3, harms: 0, most: 3, score: 100, because: 'all there is was earned' },
    { merits: 5, harms: 0, most: 3, score: 100, because: 'more than the most counts no more' },
    { merits: 2, harms: 0, most: 3, score: 67, because: 'two of three' },
    { merits: 3, harms: 1, most: 3, score: 50, because: 'one slip halves' },
    { merits: 3, harms: 9, most: 3, score: 13, because: 'no more than three slips are counted' },
    { merits: 1, harms: 0, most: 1, score: 100, because: 'the only merit there is' },
    { merits: 0, harms: 0, most: 0, score: 0, because: 'nothing can be earned' },
  ])('$merits merits and $harms harms of $most: $score, since $because', (row) => {
    expect(scoreOf(row.merits, row.harms, row.most)).toBe(row.score);
  });
});

describe('a result', () => {
  const good = resultOf(
    play('go-on', 'counter/sorry', 'putting-right/remake', 'table/cake', 'table/back'),
  );

  it('shows for every merit the words that earned it', () => {
    const [apology] = good.criteria['no-excuses'].evidence;
    expect(apology).toMatchObject({
      effect: 'merit',
      rule: 'apology',
      turn: 1,
      move: 'apology',
      text: "I'm sorry, you asked for egg.",
      words: [0, 29],
    });
  });
  it('counts a hidden cost that was found and carried', () => {
    const carried = good.criteria['extra-mile'].evidence.find(
      ({ rule }) => rule === 'cost-carried',
    );
    expect(carried).toMatchObject({ turn: 3, about: 'cake' });
    expect(good.hidden).toEqual({ found: ['dinner'], all: ['dinner'] });
  });
  it('tells the outcome, what it cost and what the customer says tonight', () => {
    expect(good).toMatchObject({
      outcome: 'won-back',
      cost: { amount: 700, currency: 'EUR' },
      worth: 'twice a week',
      tonight: 'It was fine in the end.',
    });
  });
  it('names the turn in which each step was first taken', () => {
    expect(good.steps).toEqual({ acknowledge: 1, understand: 2, resolve: 2, 'follow-up': 4 });
  });
  it('says of every turn all that moved the customer, scored or not', () => {
    expect(good.curve[2]?.rules).toContain('fixed');
    expect(good.curve[0]?.rules).toEqual([]);
  });
  it('offers a better line where harm was done', () => {
    const bad = resultOf(play('go-on', 'counter/swamped'));
    expect(bad.criteria['no-excuses'].evidence).toEqual([
      expect.objectContaining({
        effect: 'harm',
        rule: 'excuse',
        better: "I'm sorry. I'll make you the egg one.",
      }),
    ]);
  });
  it('points at the fall that can be mended where the talk went wrong', () => {
    const lost = resultOf(play('go-on', 'counter/limit', 'counter/swamped', 'counter/sorry'));
    expect(lost.outcome).toBe('lost');
    expect(lost.turningPoint?.turn).toBe(1);
    expect(lost.turningPoint?.change).toBeLessThan(0);
  });
  it('is nothing at all where nothing was said', () => {
    const { criteria } = resultOf(beginSession(counter, setup));
    expect(Object.values(criteria).map(({ score }) => score)).toEqual([0, 0, 0, 0]);
  });
  it('never counts silence for or against anybody', () => {
    const silent = advance(play('go-on'), { type: 'silence', at: 0 });
    const { criteria } = resultOf(silent);
    expect(Object.values(criteria).flatMap(({ evidence }) => evidence)).toEqual([]);
  });
});
