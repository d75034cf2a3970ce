import { describe, expect, it } from 'vitest';
import { runOf } from '../dialogue/machine.ts';
import { counter } from '../fixtures/counter.ts';
import { fixtureReader } from '../fixtures/reader.ts';
import { advance } from './advance.ts';
import { missesHere, suggestionsOf } from './misses.ts';
import { readTyped } from './read-typed.ts';
import { beginSession, type Session } from './session.ts';

const run = runOf(counter, 'usual');
const begun = beginSession(counter, { seed: 7, variant: 'usual', patience: 'off' });

/** Types each of the texts in turn; `…` listens. */
const type = (from: Session, ...texts: readonly string[]): Session =>
  texts.reduce(
    (session, text) =>
      advance(
        session,
        text === '…'
          ? { type: 'go-on', at: 0 }
          : { ...readTyped(session, text, fixtureReader.read(text)), at: 0 },
        run,
      ),
    from,
  );

/** Where a talk with a beat that stays is waiting for an answer. */
const waiting = type(begun, '…', "I'm so sorry, you asked for egg.");

describe('typed words', () => {
  it('are logged with what was read in them, by whom, and what they came to', () => {
    const text = "I'm so sorry, you asked for egg.";
    expect(readTyped(begun, text, fixtureReader.read(text))).toEqual({
      type: 'typed',
      text,
      language: 'en',
      moves: [
        { move: 'apology', start: 0, end: 12, reason: 'says-sorry' },
        { move: 'acknowledgement', start: 14, end: 23, reason: 'names-what-happened' },
      ],
      reader: 'fixture-1',
      match: 'counter/sorry',
    });
  });

  it('are logged without a match where they come to nothing for certain', () => {
    const text = 'Lovely weather.';
    expect(readTyped(begun, text, fixtureReader.read(text)).match).toBeUndefined();
  });

  it('stand in the transcript as they were typed', () => {
    const said = waiting.transcript.find(({ speaker }) => speaker === 'trainee');
    expect(said?.text).toBe("I'm so sorry, you asked for egg.");
    expect(waiting.ledger.place).toBe('putting-right');
  });
});

describe('words that are not understood', () => {
  it('are asked about at the second time in a row, and not before', () => {
    expect(suggestionsOf(type(waiting, 'bananas'))).toEqual([]);
    const asked = suggestionsOf(type(waiting, 'bananas', 'a cake of bananas'));
    expect(asked).toHaveLength(3);
    expect(asked).toContain('putting-right/cake');
  });

  it('are counted anew in another beat', () => {
    // This beat leads elsewhere when it does not understand.
    const left = type(begun, '…', 'bananas');
    expect(left.ledger.place).toBe('waiting');
    expect(missesHere(left)).toBe(0);
    expect(missesHere(type(left, 'bananas'))).toBe(1);
  });

  it('cut nobody short: a customer who has more to say goes on', () => {
    const { ledger, transcript } = type(begun, 'bananas');
    expect(transcript.at(-1)?.text).toBe('I asked for egg.');
    expect([ledger.place, ledger.left, ledger.rulings]).toEqual(['counter', [], []]);
  });

  it('are counted anew once something was understood', () => {
    const missed = type(waiting, 'bananas', 'apples');
    const chosen = advance(missed, { type: 'reply', reply: 'putting-right/cake', at: 0 }, run);
    expect([missesHere(missed), missesHere(chosen)]).toEqual([2, 0]);
  });

  it('are still counted after a silence', () => {
    const silent = advance(type(waiting, 'bananas'), { type: 'silence', at: 0 }, run);
    expect(missesHere(type(silent, 'apples'))).toBe(2);
  });
});
