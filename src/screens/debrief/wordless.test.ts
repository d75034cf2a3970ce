import { describe, expect, it } from 'vitest';
import { debrief } from '../../locales/en/debrief.ts';
import { reply } from './sample.ts';
import { wordlessNote } from './wordless.ts';

const taken = { typed: true, reply: reply('table/cake', { say: 'A cake is on us.' }) } as const;

describe('of what no typed words show', () => {
  it('it is said which reply they were taken as', () => {
    const note = wordlessNote({ rule: 'extra-fits' }, taken, debrief);
    expect(note).toBe(debrief.counted.takenAs('“A cake is on us.”'));
  });

  it.each(['heard-out', 'interrupted', 'promise-broken'] as const)(
    'it is said that %s rests on no words at all',
    (rule) => {
      expect(wordlessNote({ rule }, taken, debrief)).toBe(debrief.counted.notWords);
    },
  );

  it('it is said that there are none where no reply stands behind them', () => {
    const note = wordlessNote({ rule: 'extra-fits' }, { typed: true }, debrief);
    expect(note).toBe(debrief.counted.notWords);
  });

  it('nothing is said where words do show it, or where the reply was chosen', () => {
    expect(wordlessNote({ rule: 'excuse', words: [0, 4] }, taken, debrief)).toBeUndefined();
    expect(wordlessNote({ rule: 'extra-fits' }, { reply: taken.reply }, debrief)).toBeUndefined();
  });
});
