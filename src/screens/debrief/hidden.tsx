import { useId } from 'preact/hooks';
import type { Scenario } from '../../core/scenario/scenario.ts';
import type { Result } from '../../core/score/result.ts';
import type { DebriefTexts } from '../../locales/en/debrief.ts';
import './hidden.css';

interface HiddenProps {
  hidden: Result['hidden'];
  scenario: Scenario;
  name: string;
  texts: DebriefTexts;
}

/** What the customer did not say by themselves. What was not found stays hidden until asked for. */
export function Hidden({ hidden: { found, all }, scenario, name, texts }: HiddenProps) {
  const title = useId();
  const missed = all.filter((id) => !found.includes(id));
  if (all.length === 0) return null;
  return (
    <section class="debrief-card hidden" aria-labelledby={title}>
      <div class="hidden-head">
        <h2 id={title}>{texts.hidden.title(found.length, all.length, name)}</h2>
        <span class="hidden-dots" aria-hidden="true">
          {all.map((id, place) => (
            <i key={id} data-found={place < found.length ? '' : undefined} />
          ))}
        </span>
      </div>
      <Costs ids={found} scenario={scenario} />
      {missed.length > 0 && (
        <details>
          <summary>
            {found.length === 0 ? texts.hidden.showAll : texts.hidden.show(missed.length)}
          </summary>
          <Costs ids={missed} scenario={scenario} />
        </details>
      )}
    </section>
  );
}

function Costs({ ids, scenario }: { ids: readonly string[]; scenario: Scenario }) {
  if (ids.length === 0) return null;
  return (
    <ul lang={scenario.language}>
      {ids.map((id) => (
        <li key={id}>{scenario.hidden[id]}</li>
      ))}
    </ul>
  );
}
