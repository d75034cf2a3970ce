import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CUES, MOODS, OUTCOMES } from '../../core/scenario/vocabulary.ts';
import { moodFace } from '../rig/moods.ts';
import { POSES } from '../rig/poses.ts';
import { Actor } from './actor.ts';
import { after, EMPTY } from './counter.ts';
import { cues, half, part, seeded } from './part.fixture.ts';
import type { Part } from './part.ts';
import { planOf } from './plan.ts';

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
