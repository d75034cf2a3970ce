import { describe, expect, test } from 'vitest';
import { Flow, swell } from './ease.ts';

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
