import { useId } from 'preact/hooks';
import { CRITERIA, type Criterion } from '../../core/scenario/vocabulary.ts';
import { type CriterionResult, PASS, type Result } from '../../core/score/result.ts';
import type { DebriefTexts } from '../../locales/en/debrief.ts';
import type { ReasonTexts } from '../../locales/en/reasons.ts';
import type { RuleTexts } from '../../locales/en/rules.ts';
import { Counted } from './counted.tsx';
import { formula } from './formula.ts';
import { Meter } from './meter.tsx';
import type { OwnTurn } from './turns.ts';
import './criteria.css';

interface CriteriaProps {
  result: Result;
  turns: readonly OwnTurn[];
  language: string;
  texts: DebriefTexts;
  ruleTexts: RuleTexts;
  reasonTexts: ReasonTexts;
}

/** The four criteria: each score, the sum it comes from, and what that rests on. */
export function Criteria({ result, ...rest }: CriteriaProps) {
  const title = useId();
  const { score } = rest.texts;
  return (
    <section class="criteria" aria-labelledby={title}>
      <h2 id={title}>{score.title}</h2>
      <p class="debrief-aside">{score.pass(PASS)}</p>
      <ul>
        {CRITERIA.map((criterion) => (
          <li key={criterion} class="debrief-card">
            <OneCriterion criterion={criterion} result={result.criteria[criterion]} {...rest} />
          </li>
        ))}
      </ul>
    </section>
  );
}

interface OneCriterionProps extends Omit<CriteriaProps, 'result'> {
  criterion: Criterion;
  result: CriterionResult;
}

function OneCriterion({ criterion, result, ...words }: OneCriterionProps) {
  const { texts } = words;
  const { score, merits, harms, most, evidence } = result;
  const passed = score >= PASS;
  const sum = formula(result);
  // What worked comes first.
  const sorted = [...evidence].sort(
    (a, b) => Number(a.effect === 'harm') - Number(b.effect === 'harm'),
  );
  return (
    <>
      <div class="criteria-head">
        <h3>{texts.criteria[criterion].name}</h3>
        <p aria-hidden="true">
          <span class="criteria-verdict" data-passed={passed ? '' : undefined}>
            {passed ? texts.score.passed : texts.score.notYet}
          </span>
          <b>{score}</b>
        </p>
      </div>
      <Meter
        criterion={criterion}
        label={texts.criteria[criterion].name}
        score={score}
        words={texts.score.value(score, passed)}
      />
      <p class="criteria-sum">
        {sum ? (
          <>
            {texts.score.counted(merits, most, harms)}
            <span>{sum}</span>
          </>
        ) : (
          texts.score.nothingToEarn
        )}
      </p>
      {sorted.length === 0 ? (
        <p class="debrief-aside">{texts.criteria[criterion].missing}</p>
      ) : (
        <details>
          <summary>{texts.score.evidence(sorted.length)}</summary>
          <p class="debrief-aside">{texts.criteria[criterion].about}</p>
          <Counted evidence={sorted} byCriterion {...words} />
        </details>
      )}
    </>
  );
}
