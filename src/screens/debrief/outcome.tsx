import { useId } from 'preact/hooks';
import type { Result } from '../../core/score/result.ts';
import type { DebriefTexts } from '../../locales/en/debrief.ts';
import type { RuleTexts } from '../../locales/en/rules.ts';
import type { Attempt } from '../../records/attempt.ts';
import { money } from '../parts/money.ts';
import { bill } from './bill.ts';
import './outcome.css';

interface OutcomeProps {
  attempt: Attempt;
  result: Result;
  name: string;
  texts: DebriefTexts;
  ruleTexts: RuleTexts;
}

/** How it ended, what stood in the way of more, what it cost, and what was written down. */
export function Outcome({ attempt, result, name, texts, ruleTexts }: OutcomeProps) {
  const title = useId();
  const { outcome, ceiling } = result;
  return (
    <section class="debrief-card outcome" aria-labelledby={title}>
      <h2 id={title}>{texts.outcome.title}</h2>
      <p>
        {texts.outcomes[outcome](name)} {ceiling && texts.ceilings[ceiling](name)}
      </p>
      {outcome === 'won-back' && (
        <p class="debrief-aside">
          {texts.outcome.paradox} ({ruleTexts.sources['de-matos-2007'].short}).
        </p>
      )}
      <Cost attempt={attempt} result={result} name={name} texts={texts} />
      {attempt.note && (
        <>
          <h3>{texts.note.title}</h3>
          <dl>
            <dt>{texts.note.what}</dt>
            <dd>{attempt.note.what}</dd>
            <dt>{texts.note.cause}</dt>
            <dd>{attempt.note.cause}</dd>
            <dt>{texts.note.did}</dt>
            <dd>{attempt.note.did}</dd>
          </dl>
        </>
      )}
    </section>
  );
}

function Cost({ attempt, result, name, texts }: Omit<OutcomeProps, 'ruleTexts'>) {
  const { scenario } = attempt;
  const { budget } = scenario.you;
  const items = bill(attempt, result.cost);
  const left = { ...budget, amount: budget.amount - result.cost.amount };
  return (
    <>
      <h3>{texts.cost.title}</h3>
      <table class="outcome-bill">
        <tbody>
          {items.map(({ what, costs }) => (
            <tr key={what}>
              <th scope="row" lang={scenario.language}>
                {what}
              </th>
              <td>{money(costs, texts.locale)}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{result.cost.amount > 0 ? texts.cost.total : texts.cost.nothing}</th>
            <td>{money(result.cost, texts.locale)}</td>
          </tr>
          <tr>
            <th scope="row">{texts.cost.worth(name)}</th>
            <td lang={scenario.language}>{result.worth}</td>
          </tr>
        </tfoot>
      </table>
      <p class="debrief-aside">
        {texts.cost.left(money(left, texts.locale), money(budget, texts.locale))}{' '}
        {texts.cost.unscored}
      </p>
    </>
  );
}
