import { useId } from 'preact/hooks';
import type { Result } from '../../core/score/result.ts';
import type { DebriefTexts } from '../../locales/en/debrief.ts';
import type { Attempt } from '../../records/attempt.ts';
import { money } from '../parts/money.ts';
import { bill } from './bill.ts';
import './cost.css';

interface CostProps {
  attempt: Attempt;
  result: Result;
  name: string;
  texts: DebriefTexts;
}

/** What was spent, beside what keeping the customer is worth. */
export function Cost({ attempt, result, name, texts }: CostProps) {
  const title = useId();
  const { language, you } = attempt.scenario;
  const left = { ...you.budget, amount: you.budget.amount - result.cost.amount };
  return (
    <section class="debrief-card cost" aria-labelledby={title}>
      <h2 id={title}>{texts.cost.title}</h2>
      <table>
        <tbody>
          {bill(attempt, result.cost).map(({ what, costs }) => (
            <tr key={what}>
              <th scope="row" lang={language}>
                {what}
              </th>
              <td>{money(costs, texts.locale)}</td>
            </tr>
          ))}
          <tr class="cost-total">
            <th scope="row">{result.cost.amount > 0 ? texts.cost.total : texts.cost.nothing}</th>
            <td>{money(result.cost, texts.locale)}</td>
          </tr>
        </tbody>
      </table>
      <p>
        {texts.cost.worth(name)} <b lang={language}>{result.worth}</b>
      </p>
      <p class="debrief-aside">
        {texts.cost.left(money(left, texts.locale), money(you.budget, texts.locale))}{' '}
        {texts.cost.unscored}
      </p>
    </section>
  );
}
