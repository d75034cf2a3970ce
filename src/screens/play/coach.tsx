import { STEPS } from '../../core/scenario/vocabulary.ts';
import type { Moment } from '../../core/session/moment.ts';
import type { PlayTexts } from '../../locales/en/play.ts';
import './coach.css';

/** The coached level's company: which of the four steps this is, and what to think of here. */
export function Coach({
  moment: { steps, hint },
  texts,
  language,
  id,
}: {
  moment: Moment;
  texts: PlayTexts;
  language: string;
  /** Id for the hint, so that the replies can refer to it. */
  id: string;
}) {
  return (
    <div class="play-coach">
      <ol aria-label={texts.stepsLabel}>
        {STEPS.map((step) => (
          <li
            key={step}
            class={steps.done.includes(step) ? 'play-done' : undefined}
            aria-current={step === steps.now ? 'step' : undefined}
          >
            <span>{texts.steps[step]}</span>
          </li>
        ))}
      </ol>
      {hint && (
        <p id={id} lang={language}>
          {hint}
        </p>
      )}
    </div>
  );
}
