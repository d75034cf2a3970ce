import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MOODS } from '../core/scenario/vocabulary.ts';
import {
  AT_REST,
  type Camera,
  Camerawork,
  DEPTHS,
  held,
  LIMITS,
  reach,
  through,
  turned,
  visible,
  zoomOf,
} from './camera.ts';
import { COUNTER_EDGE, HEAD } from './places/place.ts';
import { screenFor } from './screen.ts';

const depths = Object.values(DEPTHS);
const hosts = { w: fc.integer({ min: 160, max: 4000 }), h: fc.integer({ min: 160, max: 4000 }) };
const cameras: fc.Arbitrary<Camera> = fc.record({
  x: fc.double({ min: -LIMITS.x, max: LIMITS.x, noNaN: true }),
  y: fc.double({ min: -LIMITS.y, max: LIMITS.y, noNaN: true }),
  zoom: fc.double({ min: LIMITS.farthest, max: LIMITS.nearest, noNaN: true }),
});

describe('a camera', () => {
  test('at rest sees what the frame says, on every plane', () => {
    const screen = screenFor(390, 447, 3, 'webgl');
    for (const depth of depths) {
      expect(through(screen, AT_REST, depth).at(700, 300)).toEqual(screen.at(700, 300));
    }
  });

  test('never shows an edge: every plane reaches beyond the screen, on every host', () => {
    fc.assert(
      fc.property(hosts.w, hosts.h, cameras, fc.constantFrom(...depths), (w, h, camera, depth) => {
        const screen = screenFor(w, h, 1, 'webgl');
        const { x, y, width, height } = reach(screen.frame, depth);
        const seen = through(screen, camera, depth);
        const [left, top] = seen.at(x, y);
        const [right, bottom] = seen.at(x + width, y + height);
        expect(left).toBeLessThanOrEqual(0.01);
        expect(top).toBeLessThanOrEqual(0.01);
        expect(right).toBeGreaterThanOrEqual(screen.width - 0.01);
        expect(bottom).toBeGreaterThanOrEqual(screen.height - 0.01);
      }),
    );
  });

  test('never cuts the head, on any host', () => {
    fc.assert(
      fc.property(hosts.w, hosts.h, cameras, (w, h, camera) => {
        const { x, y, width, height } = visible(
          screenFor(w, h, 1, 'webgl').frame,
          camera,
          DEPTHS.customer,
        );
        expect(x).toBeLessThan(HEAD.x);
        expect(x + width).toBeGreaterThan(HEAD.x + HEAD.width);
        expect(y).toBeLessThan(HEAD.y);
        expect(y + height).toBeGreaterThan(HEAD.y + HEAD.height);
      }),
    );
  });

  test('opens no gap between the customer and the counter', () => {
    const screen = screenFor(390, 447, 3, 'webgl');
    fc.assert(
      fc.property(cameras, (camera) => {
        const [, waist] = through(screen, camera, DEPTHS.customer).at(800, COUNTER_EDGE);
        const [, edge] = through(screen, camera, DEPTHS.front).at(800, COUNTER_EDGE);
        expect(edge).toBeCloseTo(waist, 6);
      }),
    );
  });

  test('moves the wall least and the counter most', () => {
    const screen = screenFor(1200, 800, 1, 'webgl');
    const away = (depth: number) =>
      Math.abs(
        through(screen, { x: 10, y: 0, zoom: 1 }, depth).at(800, 400)[0] - screen.at(800, 400)[0],
      );
    const ways = [DEPTHS.beyond, DEPTHS.back, DEPTHS.middle, DEPTHS.customer, DEPTHS.front].map(
      away,
    );
    expect(ways).toEqual([...ways].sort((a, b) => a - b));
    expect(new Set(ways).size).toBe(ways.length);
  });

  test('is held within its limits, whatever is asked', () => {
    const { x, y, zoom } = held({ x: 500, y: -500, zoom: 9 });
    expect([x, y, zoom]).toEqual([LIMITS.x, -LIMITS.y, LIMITS.nearest]);
  });
});

describe('the camera work', () => {
  const calm = { mood: 'calm', leaving: false } as const;
  const settled = (work: Camerawork, from: number) => {
    let zoom = 1;
    for (let now = from; now < from + 1500; now += 50) zoom = work.at(now, 0, false).zoom;
    return zoom;
  };

  test('comes nearer the hotter it gets', () => {
    const zooms = MOODS.slice(0, 5).map((mood) => zoomOf({ mood, leaving: false }));
    expect(zooms).toEqual([...zooms].sort((a, b) => b - a));
    expect(new Set(zooms).size).toBe(5);
  });

  test('goes close when the talk turns, and back after a while', () => {
    expect(turned('upset', 'calm')).toBe(true);
    expect(turned('upset', 'wary')).toBe(false);
    const work = new Camerawork(calm, false);
    work.take({ mood: 'upset', leaving: false }, 0, false);
    const close = settled(work, 0);
    expect(close).toBeGreaterThan(zoomOf({ mood: 'furious', leaving: false }));
    expect(work.next).toBeGreaterThan(1500);
    settled(work, work.next);
    expect(settled(work, 9000)).toBeCloseTo(zoomOf({ mood: 'upset', leaving: false }));
  });

  test('steps back from somebody who leaves, and stays near somebody won back', () => {
    expect(zoomOf({ mood: 'furious', leaving: true })).toBeLessThan(1);
    expect(zoomOf({ mood: 'pleased', leaving: false, outcome: 'won-back' })).toBeGreaterThan(1.05);
  });

  test('drifts only while something else moves', () => {
    const work = new Camerawork(calm, false);
    const first = work.at(0, 0, false);
    expect(work.at(5000, 0, false)).toEqual(first);
    for (let now = 5000; now < 9000; now += 40) work.at(now, 0, true);
    expect(work.at(9000, 0, false).x).not.toBe(first.x);
  });

  test('is there at once where nothing may move', () => {
    const work = new Camerawork(calm, false);
    work.take({ mood: 'furious', leaving: false }, 100, true);
    expect(work.at(100, 0, false).zoom).toBe(work.still().zoom);
    expect(work.moving(100)).toBe(false);
    expect(work.next).toBe(Number.POSITIVE_INFINITY);
  });

  test('stands still where every pixel costs', () => {
    const work = new Camerawork(calm, true);
    for (let now = 0; now < 4000; now += 40) {
      expect(work.at(now, 1, true)).toEqual(AT_REST);
    }
  });
});
