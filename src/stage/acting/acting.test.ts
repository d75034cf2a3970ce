import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CUES, type Cue, MOODS, OUTCOMES, type Outcome } from '../../core/scenario/vocabulary.ts';
import { moodFace } from '../rig/moods.ts';
import { POSES } from '../rig/poses.ts';
import { Actor, type Part } from './actor.ts';
import { after, EMPTY } from './counter.ts';
import { Flow, swell } from './ease.ts';
import { Blinking, Gaze } from './life.ts';
import { planOf } from './plan.ts';
import { Stress } from './stress.ts';
import { Talk } from './talk.ts';

const half = () => 0.5;
const cues = (...of: Cue[]) => planOf(EMPTY, of);
const part = (over: Partial<Part> = {}): Part => ({
  mood: 'calm',
  temperament: 'open',
  clock: 0.7,
  over: false,
  ...over,
});

/** Chance as a row of numbers that repeats but does not settle. */
function seeded(): () => number {
  let x = 1;
  return () => {
    x = (x * 16807) % 2147483647;
    return x / 2147483647;
  };
}

describe('an actor', () => {
  test('flows from one mood into the next in about half a second', () => {
    const actor = new Actor(part(), half, 0);
    actor.play(part({ mood: 'furious' }), cues(), '', 1000, false);
    const brow = (now: number) => actor.at(now).face.browIn;
    expect(brow(1000)).toBeCloseTo(moodFace('calm', 'open').browIn);
    expect(brow(1260)).toBeLessThan(0);
    expect(brow(1260)).toBeGreaterThan(moodFace('furious', 'open').browIn);
    expect(brow(1600)).toBeCloseTo(moodFace('furious', 'open').browIn);
  });

  test('goes past the mood it jumps to, and settles in it; who holds back hardly does', () => {
    const most = (temperament: Part['temperament']) => {
      const actor = new Actor(part({ temperament }), half, 0);
      actor.play(part({ mood: 'furious', temperament }), cues(), '', 1000, false);
      const goal = moodFace('furious', temperament).thrust;
      const way = Array.from({ length: 60 }, (_, i) => actor.at(1000 + i * 30).face.thrust);
      expect(way.at(-1)).toBeCloseTo(goal);
      const from = moodFace('calm', temperament).thrust;
      return (Math.max(...way) - from) / (goal - from);
    };
    expect(most('open')).toBeGreaterThan(1.05);
    expect(most('held-back')).toBeLessThan(most('open'));
  });

  test('brings the plate in both hands, sets it down, then the mood decides', () => {
    const actor = new Actor(part(), half, 0);
    actor.play(part(), cues('puts-plate-down'), '', 0, false);
    const hands = () => actor.at(3000).pose.left.wristX;
    for (const now of [0, 200]) actor.at(now);
    expect(actor.at(260).pose.pinch).toBeGreaterThan(0);
    for (let now = 300; now < 3000; now += 100) actor.at(now);
    expect(hands()).toBe(POSES.rest.left.wristX);
  });

  test('walks in from the left and out to the right', () => {
    const actor = new Actor(part(), half, 0);
    actor.play(part(), cues('walks-in'), '', 0, false);
    expect(actor.at(10).x).toBeLessThan(-500);
    expect(actor.at(1200).x).toBe(0);
    actor.play(part({ over: true }), cues('walks-out'), '', 2000, false);
    expect(actor.at(5000).x).toBeGreaterThan(1000);
  });

  test('who walks out of a talk that goes on only steps aside, and comes back to it', () => {
    const actor = new Actor(part(), half, 0);
    actor.play(part(), cues('walks-out'), 'I shall think about it.', 0, false);
    const aside = actor.at(3000).x;
    expect(aside).toBeGreaterThan(0);
    expect(aside).toBeLessThan(300);
    actor.play(part(), cues(), 'One more thing.', 3000, false);
    expect(actor.at(5000).x).toBe(0);
  });

  test('moves the mouth while there is something to say, and only then', () => {
    const actor = new Actor(part(), half, 0);
    actor.play(part(), cues(), 'No, it is fine.', 0, false);
    const opened = Array.from({ length: 40 }, (_, i) => actor.at(i * 40).face.open);
    expect(Math.max(...opened)).toBeGreaterThan(0.2);
    expect(actor.at(4000).face.open).toBe(moodFace('calm', 'open').open);
    expect(actor.busy(300)).toBe(true);
  });

  test('does something that can be seen at every cue that is theirs', () => {
    const SANDWICH = after(EMPTY, ['sandwich-arrives']);
    for (const cue of CUES) {
      const plain = new Actor(part(), half, 0);
      const cued = new Actor(part(), half, 0);
      plain.play(part(), cues(), '', 0, false);
      cued.play(part(), planOf(SANDWICH, [cue]), '', 0, false);
      const seen = [200, 400, 600, 800, 1400].some((now) => {
        const [a, b] = [plain.at(now), cued.at(now)];
        return JSON.stringify([a.face, a.pose, a.x]) !== JSON.stringify([b.face, b.pose, b.x]);
      });
      expect(seen, cue).toBe(true);
    }
  });

  test('stays within what a face can do, whatever comes together', () => {
    const actor = new Actor(part(), seeded(), 0);
    MOODS.forEach((mood, i) => {
      actor.play(
        part({ mood }),
        cues('nods', 'turns-away', 'looks-at-clock'),
        'Aaah!',
        i * 700,
        false,
      );
      for (let now = i * 700; now < (i + 1) * 700; now += 25) {
        const { face } = actor.at(now);
        for (const key of ['turn', 'nod', 'tilt'] as const) {
          expect(Math.abs(face[key])).toBeLessThanOrEqual(1.2);
        }
        expect(face.lid).toBeGreaterThanOrEqual(0);
        expect(Math.abs(face.lookX)).toBeLessThanOrEqual(1);
      }
    });
  });

  test('is made of numbers at any time, whatever is played', () => {
    const event = fc.record({
      mood: fc.constantFrom(...MOODS),
      temperament: fc.constantFrom('open' as const, 'held-back' as const),
      outcome: fc.constantFrom(...OUTCOMES),
      over: fc.boolean(),
      listened: fc.boolean(),
      of: fc.array(fc.constantFrom(...CUES), { maxLength: 4 }),
      speech: fc.string({ maxLength: 40 }),
      cut: fc.boolean(),
      wait: fc.integer({ min: 0, max: 4000 }),
    });
    fc.assert(
      fc.property(fc.array(event, { minLength: 1, maxLength: 5 }), (events) => {
        const actor = new Actor(part(), seeded(), 0);
        let now = 0;
        for (const { of, speech, cut, wait, ...over } of events) {
          actor.play(part(over), cues(...of), speech, now, cut);
          for (const t of [0, wait / 3, wait]) {
            const acted = actor.at(now + t);
            const text = JSON.stringify([acted, actor.still()]);
            // JSON has no other way to say NaN and Infinity.
            expect(text.replace('"holding":null', '').replace('"holding":null', '')).not.toMatch(
              /null/,
            );
            expect(acted.face.lid).toBeGreaterThanOrEqual(0);
            expect(acted.face.open).toBeGreaterThanOrEqual(0);
          }
          now += wait;
        }
      }),
      { numRuns: 60 },
    );
  });

  test('as a still is the mood itself, and is there at once', () => {
    const actor = new Actor(part(), half, 0);
    actor.play(part({ mood: 'pleased' }), cues('hand-on-heart'), 'Oh!', 0, true);
    const { face, pose, breath } = actor.still();
    expect(face).toEqual(moodFace('pleased', 'open'));
    expect(pose).toBe(POSES.heart);
    expect(breath).toBe(0);
  });

  test('holds the phone where a call finds them', () => {
    const actor = new Actor(part({ holding: 'phone' }), half, 0);
    expect(actor.still()).toMatchObject({ holding: 'phone', pose: POSES.phone });
  });
});

describe('the end', () => {
  const ends = (outcome: Outcome, over: Partial<Part> = {}) => {
    const actor = new Actor(part(), half, 0);
    const ended = part({ over: true, comes: true, outcome, ...over });
    actor.play(ended, cues(), 'That is that.', 0, false);
    const way: ReturnType<Actor['at']>[] = [];
    for (let now = 0; now < 16_000; now += 50) way.push(actor.at(now));
    return { way, last: way.at(-1), actor };
  };

  test('who is lost turns first, and is gone', () => {
    const { way, last } = ends('lost');
    const off = way.findIndex(({ x }) => x > 5);
    expect(way[off - 1]?.face.turn).toBeGreaterThan(0.3);
    expect(last?.x).toBeGreaterThan(1000);
  });

  test('who is lost says their last word before they go', () => {
    const { way } = ends('lost');
    expect(way.slice(0, 20).every(({ x }) => x === 0)).toBe(true);
  });

  test('who is won back is surprised, then puts the hand on the heart, waves and leaves', () => {
    const { way, last, actor } = ends('won-back', { mood: 'delighted' });
    expect(way.some(({ pose }) => pose.right.wristY < 100)).toBe(true);
    expect(last?.x).toBeGreaterThan(1000);
    expect(actor.takes).not.toBeNull();
  });

  test('who is won back in their own seat stays there', () => {
    expect(ends('won-back', { comes: false }).last?.x).toBe(0);
  });

  test('who is satisfied nods and stays, who was stopped steps back', () => {
    const nods = ends('satisfied').way.map(({ face }) => face.nod);
    expect(Math.max(...nods) - Math.min(...nods)).toBeGreaterThan(0.3);
    expect(ends('satisfied').last?.x).toBe(0);
    expect(ends('stopped').last?.size).toBeLessThan(1);
  });

  test('nobody walks out of their own home', () => {
    for (const outcome of OUTCOMES) {
      expect(ends(outcome, { holding: 'call' }).last?.x, outcome).toBe(0);
    }
  });

  test('as a still shows who is lost gone, and who is won back with the hand on the heart', () => {
    const still = (outcome: Outcome) => {
      const actor = new Actor(part(), half, 0);
      actor.play(part({ over: true, comes: true, outcome }), cues(), '', 0, true);
      return actor.still();
    };
    expect(still('lost').x).toBeGreaterThan(1000);
    expect(still('won-back')).toMatchObject({ x: 0, pose: POSES.heart });
  });
});

describe('a line', () => {
  test('lets the head fall on its beats, and raises the brows to a question', () => {
    const stress = new Stress('No. Is it the egg one?');
    const nods = Array.from({ length: 80 }, (_, i) => stress.nod(i * 25));
    expect(Math.max(...nods)).toBeGreaterThan(0.5);
    expect(stress.nod(5000)).toBe(0);
    const asked = new Talk('No. Is it the egg one').length;
    expect(stress.asking(asked)).toBeGreaterThan(0.8);
    expect(stress.asking(100)).toBe(0);
    expect(new Stress('It is the egg one.').asking(asked)).toBe(0);
  });

  test('takes as long as it is', () => {
    const long = new Talk('I asked for the breakfast one, and you said yes.');
    expect(long.length).toBeGreaterThan(new Talk('Excuse me.').length * 2);
    expect(new Talk('a'.repeat(5000)).length).toBeLessThanOrEqual(7000);
    expect(new Talk('').length).toBe(0);
  });

  test('opens the mouth for vowels, rounds it for an o, closes it for an m', () => {
    const at = (letter: string) => new Talk(letter.repeat(4)).at(90);
    expect(at('a').open).toBeGreaterThan(at('t').open);
    expect(at('á')).toEqual(at('a'));
    expect(at('o').round).toBeGreaterThan(at('a').round);
    expect(at('m')).toMatchObject({ open: 0 });
    expect(at('m').press).toBeGreaterThan(0);
  });

  test('is silent before it begins and after it ends', () => {
    const talk = new Talk('Aha');
    expect(talk.at(-1).open).toBe(0);
    expect(talk.at(talk.length).open).toBe(0);
  });
});

describe('life', () => {
  test('blinks now and then, with lids between closed and open', () => {
    const blinking = new Blinking(seeded(), 0);
    let closed = 0;
    for (let now = 0; now < 60_000; now += 20) {
      const lid = blinking.at(now, 0);
      expect(lid).toBeGreaterThanOrEqual(0);
      expect(lid).toBeLessThanOrEqual(1);
      if (lid < 0.1) closed++;
    }
    expect(closed).toBeGreaterThan(20);
  });

  test('cold anger blinks and glances away less', () => {
    const count = (stare: number) => {
      const blinking = new Blinking(seeded(), 0);
      const gaze = new Gaze(seeded(), 0);
      let sum = 0;
      for (let now = 0; now < 90_000; now += 20) {
        if (blinking.at(now, stare) < 0.5) sum++;
        if (Math.abs(gaze.at(now, stare)[0]) > 0.2) sum++;
      }
      return sum;
    };
    expect(count(1)).toBeLessThan(count(0) / 2);
  });
});

describe('a flow', () => {
  const number = (first: number) => new Flow(first, 100, (a, b, t) => a + (b - a) * t);

  test('turns round where it is when it is sent elsewhere', () => {
    const flow = number(0);
    flow.to(10, 0);
    const there = flow.at(50);
    flow.to(-10, 50);
    expect(flow.at(50)).toBeCloseTo(there);
    expect(flow.at(150)).toBe(-10);
    expect(flow.moving(149)).toBe(true);
    expect(flow.moving(151)).toBe(false);
  });

  test('swells up and dies away', () => {
    expect([-5, 0, 500, 1000, 1200].map((t) => swell(t, 1000, 100))).toEqual([0, 0, 1, 0, 0]);
  });
});
