import { describe, expect, it } from 'vitest';
import { lessonOf } from './lesson.ts';
import { criteria, curve, evidence, reply } from './sample.ts';
import type { OwnTurn } from './turns.ts';

const turns = (count: number): OwnTurn[] =>
  Array.from({ length: count }, (_, index) => ({ turn: index + 1, text: 'Words', moves: [] }));

describe('the lesson of a talk', () => {
  it('is the turning point where it went down and better words are known', () => {
    const first = evidence(1, { better: 'Something kinder.' });
    const point = evidence(2, { better: 'I am sorry.' });
    const lesson = lessonOf(
      {
        criteria: criteria(first, point),
        curve: curve(8, 2, 0),
        turningPoint: { turn: 2, change: -2 },
      },
      turns(2),
    );
    expect(lesson).toEqual({ turn: 2, harms: [point], better: 'I am sorry.' });
  });

  it('is the turn that hurt most where the turning point went up', () => {
    const lesson = lessonOf(
      {
        criteria: criteria(
          evidence(1, { better: 'A' }),
          evidence(2, { better: 'B', criterion: 'calm' }),
        ),
        curve: curve(8, 7, 3, 9),
        turningPoint: { turn: 3, change: 6 },
      },
      turns(3),
    );
    expect(lesson).toMatchObject({ turn: 2, better: 'B' });
  });

  it('prefers a turn with better words to one that hurt more without them', () => {
    const lesson = lessonOf(
      { criteria: criteria(evidence(1, { better: 'A' }), evidence(2)), curve: curve(8, 7, 3) },
      turns(2),
    );
    expect(lesson).toMatchObject({ turn: 1, better: 'A' });
  });

  it('takes better words from the reply where the evidence has none', () => {
    const own = { turn: 1, text: 'Words', moves: [], reply: reply('a/b', { better: 'Better.' }) };
    const lesson = lessonOf({ criteria: criteria(evidence(1)), curve: curve(8, 6) }, [own]);
    expect(lesson.better).toBe('Better.');
  });

  it('takes better words made of typed ones before all others', () => {
    const typed = { move: 'excuse', start: 0, end: 5, better: 'Made of them.' } as const;
    const other = { move: 'thanks', start: 0, end: 5, better: 'Of another move.' } as const;
    const own = { turn: 1, text: 'Words', moves: [other, typed], typed: true } as const;
    const harm = evidence(1, { move: 'excuse', better: 'By the author.' });
    const lesson = lessonOf({ criteria: criteria(harm), curve: curve(8, 6) }, [own]);
    expect(lesson.better).toBe('Made of them.');
  });

  it('has no better words where no words did harm, and is the turn that helped least', () => {
    const lesson = lessonOf(
      { criteria: criteria(evidence(2, { effect: 'merit' })), curve: curve(4, 8, 9, 12) },
      turns(3),
    );
    expect(lesson).toEqual({ turn: 2, harms: [] });
  });

  it('praises the words that lifted the mood most, rather not those of the turn shown', () => {
    const merit = (turn: number) => evidence(turn, { effect: 'merit', words: [0, 3] });
    const lesson = lessonOf(
      {
        criteria: criteria(evidence(3, { better: 'B' }), merit(1), merit(2), merit(3)),
        curve: curve(4, 5, 8, 12),
      },
      turns(3),
    );
    expect(lesson.turn).toBe(3);
    expect(lesson.worked).toEqual(merit(2));
  });

  it('does not praise what cannot be quoted', () => {
    const heard = evidence(1, { effect: 'merit', rule: 'heard-out', criterion: 'calm' });
    const lesson = lessonOf({ criteria: criteria(heard), curve: curve(4, 6) }, turns(1));
    expect(lesson.worked).toBeUndefined();
  });
});
