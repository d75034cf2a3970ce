import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CUES, type Cue } from '../../core/scenario/vocabulary.ts';
import { penAt } from '../props/papers.ts';
import { PROPS, type Prop } from '../props/prop.ts';
import { after, type Counter, changeAt, EMPTY } from './counter.ts';
import type { Around, Handled } from './handling/handled.ts';
import { higher, SHOWN } from './handling/height.ts';
import { TAKING, takenAlong } from './handling/theirs.ts';
import { handled } from './handling.ts';
import { planOf, WAYS, type Way } from './plan.ts';

const AROUND: Around = { far: 220, high: 0, right: true, printer: [100, -20] };
const ways = Object.keys(WAYS) as Way[];
const manyCues = fc.array(fc.constantFrom(...CUES), { maxLength: 12 });

/** What is seen of each thing once all acts of a plan are over. */
function seenAfter(before: Counter, cues: readonly Cue[], onPhone: boolean): Set<Prop> {
  const { acts } = planOf(before, cues, onPhone);
  return new Set(
    PROPS.filter((prop) => {
      const last = acts.findLast((act) => act.prop === prop);
      return last === undefined
        ? before.props.has(prop)
        : handled(last.way, prop, 1, AROUND, before.props.has(prop)).shown;
    }),
  );
}

describe('a counter, after any order of cues', () => {
  test('is as seen at the end of the flow what it is as a cut', () => {
    fc.assert(
      fc.property(manyCues, manyCues, fc.boolean(), (earlier, cues, onPhone) => {
        const before = after(EMPTY, earlier, onPhone);
        const plan = planOf(before, cues, onPhone);
        expect(plan.counter).toEqual(after(before, cues, onPhone));
        expect(seenAfter(before, cues, onPhone)).toEqual(new Set(plan.counter.props));
      }),
    );
  });

  test('never has two sandwiches', () => {
    fc.assert(
      fc.property(manyCues, (cues) => {
        const { props } = after(EMPTY, cues);
        expect(props.has('sandwich') && props.has('wrong-sandwich')).toBe(false);
      }),
    );
  });

  test('loses nothing without a cue that takes it', () => {
    fc.assert(
      fc.property(manyCues, fc.constantFrom(...CUES), (cues, cue) => {
        const before = after(EMPTY, cues);
        const gone = [...before.props].filter((prop) => !after(before, [cue]).props.has(prop));
        expect(changeAt(cue).takes ?? []).toEqual(expect.arrayContaining(gone));
      }),
    );
  });
});

describe('a plan', () => {
  test('asks our two hands for one thing at a time', () => {
    fc.assert(
      fc.property(manyCues, (cues) => {
        const ours = planOf(EMPTY, cues).acts.filter(
          ({ way }) => !['lowered', 'rings', 'answered'].includes(way),
        );
        ours.forEach(({ start }, i) => {
          const last = ours[i - 1];
          // The next thing may come while hands withdraw from the one before.
          if (last) expect(start).toBeGreaterThanOrEqual(last.start + WAYS[last.way] - 250);
        });
      }),
    );
  });

  test('takes the wrong sandwich away before the right one comes', () => {
    const { acts } = planOf(after(EMPTY, ['puts-plate-down']), ['sandwich-arrives']);
    expect(acts.map(({ way, prop }) => [way, prop])).toEqual([
      ['removed', 'wrong-sandwich'],
      ['brought', 'sandwich'],
    ]);
  });

  test('has the old pass returned before the new one is printed', () => {
    expect(planOf(EMPTY, ['pass-changed']).acts.map(({ way }) => way)).toEqual([
      'returned',
      'printed',
    ]);
  });

  test('lets the customer come before they set anything down', () => {
    const [act] = planOf(EMPTY, ['walks-in', 'puts-plate-down']).acts;
    expect(act?.start).toBeGreaterThan(500);
  });

  test('of a call ends with the phone in the customer’s hand, not on the table', () => {
    const { acts, counter } = planOf(EMPTY, ['phone-rings'], true);
    expect(acts.map(({ way }) => way)).toEqual(['answered']);
    expect(counter.props.size).toBe(0);
  });
});

describe.each(ways)('what is %s', (way) => {
  const numbers = (at: Handled): number[] => [
    ...[at.x, at.y, at.lift, at.scale, at.facing, at.angle, at.drawn, at.glow],
    ...[at.left, at.right].flatMap((hand) => (hand === null ? [] : [hand.x, hand.y])),
  ];

  test('is made of numbers at any time, and no hand stays', () => {
    for (const prop of PROPS) {
      for (let t = -0.1; t <= 1.1; t += 0.02) {
        expect(numbers(handled(way, prop, t, AROUND)).every(Number.isFinite)).toBe(true);
      }
      const end = handled(way, prop, 1, AROUND);
      expect([end.left, end.right]).toEqual([null, null]);
    }
  });

  test('does not jump from one frame to the next', () => {
    const step = 16 / WAYS[way];
    for (let t = 0; t < 1; t += step) {
      const [a, b] = [handled(way, 'ticket', t, AROUND), handled(way, 'ticket', t + step, AROUND)];
      if (a.shown && b.shown) expect(Math.hypot(b.x - a.x, b.y - a.y)).toBeLessThan(22);
    }
  });

  test('ends where things lie', () => {
    const end = handled(way, 'ticket', 1, AROUND);
    if (end.shown)
      expect(end).toMatchObject({ lift: 0, scale: 1, facing: 0, drawn: 1, carried: false });
  });
});

describe('a pen', () => {
  test('goes along each line and down from one to the next', () => {
    const [x0, y0] = penAt(0);
    const [x1, y1] = penAt(0.2);
    const [, y2] = penAt(0.3);
    expect(x1).toBeGreaterThan(x0);
    expect(y1).toBe(y0);
    expect(y2).toBeGreaterThan(y1);
  });
});

test('what is taken along goes with the customer, from where it lay', () => {
  expect(takenAlong(0, 'ticket', [900, 740]).carried).toBe(true);
  expect(takenAlong(0, 'ticket', [900, 740]).y).toBeCloseTo(0);
  expect(takenAlong(TAKING, 'ticket', [900, 740]).y).toBeLessThan(-80);
});

describe('where the page lies over the counter', () => {
  const WAYS_THAT_SHOW = [
    ['brought', 'sandwich'],
    ['handed', 'parcel'],
    ['slid', 'voucher'],
    ['printed', 'ticket'],
    ['turned', 'seat-plan'],
    ['written', 'note'],
  ] as const;
  const highest = (way: Way, prop: Prop, high: number) =>
    Math.max(
      ...Array.from({ length: 101 }, (_, i) => {
        const { y, lift } = handled(way, prop, i / 100, { ...AROUND, high });
        return lift - y;
      }),
    );

  test.each(WAYS_THAT_SHOW)('what is %s is held up higher: a %s', (way, prop) => {
    expect(highest(way, prop, 80)).toBeGreaterThan(highest(way, prop, 0) + 40);
    const end = handled(way, prop, 1, { ...AROUND, high: 80 });
    expect(end.lift - end.y).toBeCloseTo(0);
    expect([end.left, end.right]).toEqual([null, null]);
  });

  test('nothing is held up where nothing is covered, and nothing before the face', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...PROPS),
        fc.double({ min: 0, max: 1000, noNaN: true }),
        (prop, bottom) => {
          expect(higher(prop, 735, 900)).toBe(0);
          expect(735 - SHOWN - higher(prop, 735, bottom)).toBeGreaterThan(490);
        },
      ),
    );
  });
});
