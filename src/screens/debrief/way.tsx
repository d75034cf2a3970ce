import { useId } from 'preact/hooks';
import { STEPS } from '../../core/scenario/vocabulary.ts';
import type { Result } from '../../core/score/result.ts';
import type { DebriefTexts } from '../../locales/en/debrief.ts';
import { Icon } from '../parts/icon.tsx';
import './way.css';

/** The four steps, and in which turn each was first taken. */
export function Way({ steps, texts }: { steps: Result['steps']; texts: DebriefTexts }) {
  const title = useId();
  return (
    <section class="debrief-card way" aria-labelledby={title}>
      <h2 id={title}>{texts.way.title}</h2>
      <ol>
        {STEPS.map((step) => {
          const turn = steps[step];
          return (
            <li key={step} data-taken={turn === undefined ? undefined : ''}>
              <span class="way-mark">{turn !== undefined && <Icon name="check" />}</span>
              <b>{texts.steps[step]}</b>
              <span>{turn === undefined ? texts.way.notTaken : texts.way.taken(turn)}</span>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
