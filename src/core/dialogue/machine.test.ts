import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { initialTransition, transition } from 'xstate';
import { counter } from '../fixtures/counter.ts';
import { randomEvents } from '../fixtures/random-talk.ts';
import { begin } from './beat.ts';
import { machineOf, runOf } from './machine.ts';
import { mostMerits } from './routes.ts';
import { statechartOf } from './statechart.ts';
import { step } from './step.ts';

describe('the machine', () => {
  const machine = machineOf(counter, 'usual');

  it('has a region for the conversation, the mood and the steps', () => {
    const [snapshot] = initialTransition(machine);
    expect(snapshot.value).toEqual({ conversation: 'counter', mood: 'wary', steps: 'acknowledge' });
  });

  it('takes the answer and the way from the mood that the reply has made', () => {
    const [start] = initialTransition(machine);
    const [heard] = transition(machine, start, { type: 'go-on' });
    const [after] = transition(machine, heard, { type: 'counter/sorry' });
    expect(after.value).toEqual({
      conversation: 'putting-right',
      mood: 'calm',
      steps: 'understand',
    });
    expect(after.context.spoken[0]?.id).toBe('counter/sorry/hears/1');
  });

  it('can be asked whether a reply is possible', () => {
    const [start] = initialTransition(machine);
    expect(start.can({ type: 'counter/sorry' })).toBe(true);
    expect(start.can({ type: 'table/back' })).toBe(false);
  });

  it('is plain data', () => {
    const chart = statechartOf(counter, begin(counter, 'usual'));
    expect(JSON.parse(JSON.stringify(chart))).toEqual(chart);
  });

  it('agrees with the step table on every random talk', () => {
    fc.assert(
      fc.property(randomEvents(counter), (events) => {
        const run = runOf(counter, 'usual');
        let ledger = begin(counter, 'usual');
        let played = ledger;
        for (const event of events) {
          ledger = step(counter, ledger, event);
          played = run(played, event);
          expect(played).toEqual(ledger);
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('the routes', () => {
  it('tell the most merits that can be earned for each criterion, three at most', () => {
    expect(mostMerits(counter)).toEqual({
      'no-excuses': 2,
      calm: 3,
      'i-language': 3,
      'extra-mile': 3,
    });
  });
});
