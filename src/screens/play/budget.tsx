import { deeds } from '../parts/ledger.ts';
import { money } from '../parts/money.ts';
import { Panel } from '../parts/panel.tsx';
import type { PlayProps } from './props.ts';

type BudgetProps = Pick<PlayProps, 'scenario' | 'moment' | 'texts'> & { onClose(): void };

/** What is left to spend, what was given and what was promised. */
export function Budget({ scenario, moment, texts, onClose }: BudgetProps) {
  const { ledger } = texts;
  const { left } = moment.ledger;
  const whole = scenario.you.budget;
  const { given, promised } = deeds(scenario, moment.ledger);
  const share = whole.amount > 0 ? left.amount / whole.amount : 0;
  return (
    <Panel title={ledger.title} close={texts.close} onClose={onClose}>
      <div class="play-left">
        <p>{ledger.left(money(left, texts.locale), money(whole, texts.locale))}</p>
        <div class="play-left-bar">
          <div style={{ inlineSize: `${share * 100}%` }} />
        </div>
        <p>{ledger.free}</p>
      </div>
      <section class="play-list">
        <h3>{ledger.given}</h3>
        <ul lang={scenario.language}>
          {given.map(({ what, costs }) => (
            <li key={what}>
              {what} <small>{money(costs, texts.locale)}</small>
            </li>
          ))}
        </ul>
        {given.length === 0 && <p>{ledger.nothingGiven}</p>}
      </section>
      <section class="play-list">
        <h3>{ledger.promised}</h3>
        <ul lang={scenario.language}>
          {promised.map(({ what, kept }) => (
            <li key={what}>
              {what} {kept && <small lang={texts.locale}>{ledger.kept}</small>}
            </li>
          ))}
        </ul>
        {promised.length === 0 && <p>{ledger.nothingPromised}</p>}
      </section>
    </Panel>
  );
}
