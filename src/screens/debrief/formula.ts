import type { CriterionResult } from '../../core/score/result.ts';

/** More slips than this are not counted. */
const MOST_HARMS = 3;

/**
 * A score as the sum that anybody can check: `100 × 2/3 × ½ = 33`, with `≈` where it was rounded.
 * Undefined where the scenario has nothing to earn.
 */
export function formula({
  merits,
  harms,
  most,
  score,
}: Pick<CriterionResult, 'merits' | 'harms' | 'most' | 'score'>): string | undefined {
  if (most === 0) return undefined;
  const counted = Math.min(merits, most);
  const halvings = Math.min(harms, MOST_HARMS);
  const exact = (100 * counted) / most / 2 ** halvings;
  const sign = Math.abs(exact - score) < 1e-6 ? '=' : '≈';
  return `100 × ${counted}/${most}${' × ½'.repeat(halvings)} ${sign} ${score}`;
}
