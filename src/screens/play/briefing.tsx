import { money } from '../parts/money.ts';
import { Panel } from '../parts/panel.tsx';
import type { PlayProps } from './props.ts';

type BriefingProps = Pick<PlayProps, 'scenario' | 'variant' | 'moment' | 'texts' | 'onRestart'> & {
  onClose(): void;
};

/** Who the trainee is, where, and what they know. */
export function Briefing(props: BriefingProps) {
  const { scenario, variant, moment, texts, onRestart, onClose } = props;
  const { brief } = texts;
  // A follow-up may be made by a colleague: then that is the part being played.
  const you = moment.scene.by ?? scenario.you;
  const known = Object.values(scenario.facts);
  const rows: [what: string, value: string, language?: string][] = [
    [brief.you, brief.person(you.name, you.role), scenario.language],
    [brief.where, texts.places[moment.scene.setting]],
    [brief.customer, variant.customer.name, scenario.language],
    [brief.worth, variant.customer.worth, scenario.language],
    [brief.maySpend, money(scenario.you.budget, texts.locale)],
  ];
  return (
    <Panel
      title={scenario.title}
      language={scenario.language}
      close={texts.close}
      onClose={onClose}
    >
      <p lang={scenario.language}>{variant.brief}</p>
      <dl class="play-rows">
        {rows.map(([what, value, language]) => (
          <div key={what}>
            <dt>{what}</dt>
            <dd lang={language}>{value}</dd>
          </div>
        ))}
      </dl>
      {known.length > 0 && (
        <section class="play-list">
          <h3>{brief.known}</h3>
          <ul lang={scenario.language}>
            {known.map(({ what }) => (
              <li key={what}>{what}</li>
            ))}
          </ul>
        </section>
      )}
      {onRestart && (
        <button
          type="button"
          class="base-button"
          onClick={() => {
            onClose();
            onRestart();
          }}
        >
          {brief.restart}
        </button>
      )}
    </Panel>
  );
}
