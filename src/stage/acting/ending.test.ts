import { describe, expect, test } from 'vitest';
import { OUTCOMES, type Outcome } from '../../core/scenario/vocabulary.ts';
import { POSES } from '../rig/poses.ts';
import { Actor } from './actor.ts';
import { cues, half, part } from './part.fixture.ts';
import type { Part } from './part.ts';

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
