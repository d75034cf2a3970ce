import { describe, expect, test } from 'vitest';
import { mix, tones } from './colour.ts';
import { box, capsule, curve, ellipse, p, ribbon } from './path.ts';

describe('path data', () => {
  test('keeps numbers to a tenth', () => {
    expect(p`M${1 / 3} ${2.06}h${-0.01}`).toBe('M0.3 2.1h0');
  });

  test('a curve goes through all of its points', () => {
    const d = curve([
      [0, 0],
      [10, 5],
      [20, 0],
    ]);
    expect(d.startsWith('M0 0C')).toBe(true);
    expect(d).toContain(' 10 5C');
    expect(d.endsWith(' 20 0')).toBe(true);
  });

  test('a box with corners larger than itself is still a box', () => {
    expect(box(0, 0, 10, 4, 50)).not.toContain('NaN');
    expect(box(0, 0, 10, 4)).toBe('M0 0h10v4h-10Z');
  });

  test('a capsule whose ends swallow each other is the larger end', () => {
    expect(capsule([0, 0], 10, [1, 0], 2)).toBe(ellipse(0, 0, 10));
    expect(capsule([0, 0], 2, [1, 0], 10)).toBe(ellipse(1, 0, 10));
    expect(capsule([5, 5], 3, [5, 5], 3)).not.toContain('NaN');
  });

  test('a ribbon of one point or of equal points is no accident', () => {
    expect(ribbon([[1, 1, 4]])).not.toContain('NaN');
    expect(
      ribbon([
        [1, 1, 4],
        [1, 1, 4],
      ]),
    ).not.toContain('NaN');
  });
});

describe('colours', () => {
  test('mix channel by channel', () => {
    expect(mix('#000000', '#ffffff', 0.5)).toBe('#808080');
    expect(mix('#102030', '#ffffff', 0)).toBe('#102030');
  });

  test('come in tones from light to line', () => {
    const brightness = (c: string) => Number.parseInt(c.slice(3, 5), 16);
    const { light, base, shade, line } = tones('#808080');
    expect([light, base, shade, line].map(brightness)).toEqual(
      [light, base, shade, line].map(brightness).sort((a, b) => b - a),
    );
  });
});
