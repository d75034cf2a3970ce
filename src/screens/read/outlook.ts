/** What the moves of a reply would come to, were it said in a talk. */
import { RULES } from '../../core/dialogue/rules.ts';
import { USUAL_RULE } from '../../core/dialogue/usual-rule.ts';
import type { Finding } from '../../core/language/reading.ts';
import { CRITERIA, type Criterion } from '../../core/scenario/vocabulary.ts';
import { hurts, isSpoilt, type Mark } from '../marks/mark.ts';

export type Verdict = 'violated' | 'present' | 'none';

/** The marks of a reply that stands alone, each with the rule that its move usually falls under. */
export function marksOf(findings: readonly Finding[]): readonly Mark[] {
  return findings.map(({ move, start, end, reason, better }, index) => {
    const rule = USUAL_RULE[move];
    const { criterion, effect } = RULES[rule];
    const spoilt = isSpoilt(move, findings);
    const counts = criterion && effect && !spoilt;
    const mark: Mark = {
      number: index + 1,
      move,
      start,
      end,
      reason,
      counted: counts ? [{ criterion, effect, rule }] : [],
      felt: counts || spoilt ? [] : [rule],
      ...(spoilt && { spoilt }),
    };
    return better !== undefined && hurts(mark) ? { ...mark, better } : mark;
  });
}

/** For each criterion: a slip outweighs all that speaks for it. Never a score. */
export function outlookOf(marks: readonly Mark[]): Readonly<Record<Criterion, Verdict>> {
  const counted = marks.flatMap((mark) => mark.counted);
  const verdict = (criterion: Criterion): Verdict => {
    const effects = counted
      .filter((each) => each.criterion === criterion)
      .map(({ effect }) => effect);
    if (effects.includes('harm')) return 'violated';
    return effects.length > 0 ? 'present' : 'none';
  };
  const [noExcuses, calm, iLanguage, extraMile] = CRITERIA;
  return {
    [noExcuses]: verdict(noExcuses),
    [calm]: verdict(calm),
    [iLanguage]: verdict(iLanguage),
    [extraMile]: verdict(extraMile),
  };
}
