import { CRITERIA } from '../../core/scenario/vocabulary.ts';
import type { LibraryTexts } from '../../locales/en/library.ts';
import type { Attempt } from '../../records/attempt.ts';
import { Meter } from '../debrief/meter.tsx';
import './best.css';

interface BestProps {
  title: string;
  best: Attempt | undefined;
  texts: LibraryTexts;
  onDebrief(attempt: string): void;
}

/** How the best attempt at a situation ended, with its four scores. */
export function Best({ title, best, texts, onDebrief }: BestProps) {
  if (!best?.result) return <p class="best-none">{texts.unplayed}</p>;
  const { outcome, criteria } = best.result;
  return (
    <div class="best">
      <div class="best-head">
        <p>
          <span>{texts.best}</span> <b>{texts.outcomes[outcome]}</b>
        </p>
        <button
          type="button"
          class="base-button"
          data-kind="quiet"
          aria-label={texts.debriefLabel(title)}
          onClick={() => onDebrief(best.id)}
        >
          {texts.debrief}
        </button>
      </div>
      <ul>
        {CRITERIA.map((criterion) => (
          <li key={criterion}>
            <span aria-hidden="true">{texts.criteria[criterion]}</span>
            <Meter
              criterion={criterion}
              label={texts.criteria[criterion]}
              score={criteria[criterion].score}
              words={texts.score(criteria[criterion].score)}
            />
          </li>
        ))}
      </ul>
    </div>
  );
}
