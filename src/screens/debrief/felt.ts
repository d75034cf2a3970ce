/** What moved the customer in a turn and counts for no criterion. */
import { RULES, type RuleId } from '../../core/dialogue/rules.ts';
import type { MoodPoint } from '../../core/score/result.ts';

export function feltOnly(curve: readonly MoodPoint[], turn: number): readonly RuleId[] {
  const rules = curve.find((point) => point.turn === turn)?.rules ?? [];
  return [...new Set(rules)].filter((rule) => !('criterion' in RULES[rule]));
}
