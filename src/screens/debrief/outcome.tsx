import { useId } from 'preact/hooks';
import type { Result } from '../../core/score/result.ts';
import type { DebriefTexts } from '../../locales/en/debrief.ts';
import type { RuleTexts } from '../../locales/en/rules.ts';

interface OutcomeProps {
  result: Result;
  name: string;
  texts: DebriefTexts;
  ruleTexts: RuleTexts;
}

/** How it ended, and what stood in the way of more. */
export function Outcome({ result: { outcome, ceiling }, name, texts, ruleTexts }: OutcomeProps) {
  const title = useId();
  return (
    <section class="debrief-card" aria-labelledby={title}>
      <h2 id={title}>{texts.outcome.title}</h2>
      <p>{texts.outcomes[outcome](name)}</p>
      {ceiling && <p>{texts.ceilings[ceiling](name)}</p>}
      {outcome === 'won-back' && (
        <p class="debrief-aside">
          {texts.outcome.paradox(ruleTexts.sources['de-matos-2007'].short)}
        </p>
      )}
    </section>
  );
}
