import { describe, expect, it } from 'vitest';
import { scoreOf } from '../../core/score/criteria.ts';
import { formula } from './formula.ts';

const written = (merits: number, harms: number, most: number) =>
  formula({ merits, harms, most, score: scoreOf(merits, harms, most) });

describe('the formula of a score', () => {
  it('shows the merits of those that could be earned', () => {
    expect(written(3, 0, 3)).toBe('100 × 3/3 = 100');
  });

  it('halves for each slip', () => {
    expect(written(3, 1, 3)).toBe('100 × 3/3 × ½ = 50');
    expect(written(2, 2, 2)).toBe('100 × 2/2 × ½ × ½ = 25');
  });

  it('says where the score was rounded', () => {
    expect(written(1, 0, 3)).toBe('100 × 1/3 ≈ 33');
    expect(written(3, 3, 3)).toBe('100 × 3/3 × ½ × ½ × ½ ≈ 13');
  });

  it('counts no more merits than could be earned and no more than three slips', () => {
    expect(written(8, 0, 3)).toBe('100 × 3/3 = 100');
    expect(written(2, 7, 2)).toBe('100 × 2/2 × ½ × ½ × ½ ≈ 13');
  });

  it('is nothing where nothing could be earned', () => {
    expect(written(0, 0, 0)).toBeUndefined();
  });
});
