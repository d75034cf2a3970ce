import { describe, expect, it } from 'vitest';
import type { Finding } from '../../core/language/reading.ts';
import { MOVES, type Move } from '../../core/scenario/vocabulary.ts';
import { marksOf, outlookOf } from './outlook.ts';

const finding = (move: Move, rest: Partial<Finding> = {}): Finding => ({
  move,
  start: 0,
  end: 4,
  reason: 'says-sorry',
  rule: 'some-rule',
  ...rest,
});
const outlook = (...moves: readonly Move[]) => outlookOf(marksOf(moves.map((m) => finding(m))));

describe('the outlook on the four criteria', () => {
  it('has nothing to say of an empty reply', () => {
    expect(outlook()).toEqual({
      'no-excuses': 'none',
      calm: 'none',
      'i-language': 'none',
      'extra-mile': 'none',
    });
  });

  it('names what is there', () => {
    expect(outlook('apology', 'acknowledgement', 'ownership', 'question_fair')).toEqual({
      'no-excuses': 'present',
      calm: 'present',
      'i-language': 'present',
      'extra-mile': 'present',
    });
  });

  it('is violated by one slip, whatever good stands beside it', () => {
    expect(outlook('ownership', 'deflection')['i-language']).toBe('violated');
    expect(outlook('acknowledgement', 'panic').calm).toBe('violated');
    expect(outlook('extra', 'dismissal')['extra-mile']).toBe('violated');
  });

  it('stays open where a move counts for no criterion', () => {
    expect(Object.values(outlook('thanks', 'fix', 'question_open'))).toEqual(Array(4).fill('none'));
  });
});

describe('the marks of a reply that stands alone', () => {
  it('explain every move there is by a rule', () => {
    for (const mark of marksOf(MOVES.map((move) => finding(move)))) {
      const rules = mark.counted.length + mark.felt.length;
      expect([mark.move, rules]).toEqual([mark.move, mark.move === 'apology' ? 0 : 1]);
    }
  });

  it('do not count an apology that an excuse or blame takes back', () => {
    for (const spoiler of ['excuse', 'blame_customer'] as const) {
      const [sorry] = marksOf([finding('apology'), finding(spoiler)]);
      expect(sorry).toMatchObject({ counted: [], felt: [], spoilt: true });
    }
    expect(marksOf([finding('apology')])[0]?.counted).toHaveLength(1);
  });

  it('offer better words only for what costs something', () => {
    const [thanks, canned, excuse] = marksOf(
      (['thanks', 'closing_canned', 'excuse'] as const).map((move) =>
        finding(move, { better: 'B' }),
      ),
    );
    expect([thanks?.better, canned?.better, excuse?.better]).toEqual([undefined, 'B', 'B']);
  });
});
