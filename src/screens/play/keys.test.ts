import { describe, expect, it } from 'vitest';
import { choiceOfKey } from './keys.ts';

const replies = [
  { id: 'counter/warm', say: 'I am sorry.' },
  { id: 'counter/brisk', say: 'Which one was it?' },
];

describe('a key on the play screen', () => {
  it('chooses the reply in its place', () => {
    expect(choiceOfKey('2', { replies, left: 0 })).toEqual({ reply: 'counter/brisk' });
  });

  it('chooses nothing where no reply stands', () => {
    expect(choiceOfKey('3', { replies, left: 0 })).toBeUndefined();
    expect(choiceOfKey('0', { replies, left: 0 })).toBeUndefined();
    expect(choiceOfKey('1', { replies: [], left: 0 })).toBeUndefined();
  });

  it.each(['g', 'ArrowRight'])('listens with %s while the customer has more to say', (key) => {
    expect(choiceOfKey(key, { replies, left: 1 })).toBe('go-on');
    expect(choiceOfKey(key, { replies, left: 0 })).toBeUndefined();
  });

  it('leaves every other key alone', () => {
    for (const key of ['Enter', ' ', 'Tab', 'a', '12']) {
      expect(choiceOfKey(key, { replies, left: 1 })).toBeUndefined();
    }
  });
});
