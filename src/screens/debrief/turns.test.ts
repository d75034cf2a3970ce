import { describe, expect, it } from 'vitest';
import { beatsWith, curve, reply, utterance } from './sample.ts';
import { changeIn, moodsAround, ownTurns, repliesTaken } from './turns.ts';

const sorry = reply('counter/sorry', { say: 'I am sorry.', moves: { apology: [0, 10] } });
const remake = reply('counter/remake');
const scenario = { beats: beatsWith(sorry, remake) };

describe('the turns of a trainee', () => {
  it('have the words of the reply and the places of its moves', () => {
    const log = { events: [{ type: 'reply', reply: sorry.id, at: 0 }] } as const;
    expect(ownTurns({ log, scenario }, [utterance(1)], 1)).toEqual([
      {
        turn: 1,
        text: 'I am sorry.',
        moves: [{ move: 'apology', start: 0, end: 10 }],
        reply: sorry,
      },
    ]);
  });

  it('are not counted up by listening', () => {
    const log = {
      events: [
        { type: 'go-on', at: 0 },
        { type: 'reply', reply: sorry.id, at: 1 },
      ],
    } as const;
    expect(ownTurns({ log, scenario }, [utterance(1)], 1)).toHaveLength(1);
  });

  it('are silent where the transcript has no words, whatever silences the log has', () => {
    const log = {
      events: [
        { type: 'silence', at: 0 },
        { type: 'silence', at: 1 },
        { type: 'reply', reply: sorry.id, at: 2 },
        { type: 'silence', at: 3 },
      ],
    } as const;
    const transcript = [
      utterance(1, { speaker: 'customer', text: 'Hello?' }),
      utterance(2, { text: 'I am sorry.' }),
    ];
    const texts = ownTurns({ log, scenario }, transcript, 3).map(({ text }) => text);
    expect(texts).toEqual(['', 'I am sorry.', '']);
  });

  it('keep typed words, and know the reply they came nearest to', () => {
    const moves = [{ move: 'fix', start: 2, end: 5 }] as const;
    const log = {
      events: [
        {
          type: 'typed',
          text: 'a new one?',
          language: 'en',
          moves,
          reader: '1',
          match: remake.id,
          at: 0,
        },
      ],
    } as const;
    expect(ownTurns({ log, scenario }, [utterance(1)], 1)).toEqual([
      { turn: 1, text: 'a new one?', moves, typed: true, reply: remake },
    ]);
    expect(repliesTaken({ log, scenario })).toEqual([remake]);
  });
});

describe('a turn on the curve', () => {
  it('has the change since the turn before', () => {
    expect(changeIn(curve(6, 4, 9), 2)).toBe(5);
  });

  it('has no change and no moods where the curve does not reach', () => {
    expect(changeIn(curve(6), 1)).toBe(0);
    expect(moodsAround(curve(6), 1)).toBeUndefined();
  });
});
