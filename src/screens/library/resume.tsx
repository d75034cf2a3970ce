import type { LibraryTexts } from '../../locales/en/library.ts';
import type { Attempt } from '../../records/attempt.ts';

interface ResumeProps {
  unfinished: readonly Attempt[];
  texts: LibraryTexts;
  onResume(attempt: string): void;
}

/** Talks that were left in the middle. */
export function Resume({ unfinished, texts, onResume }: ResumeProps) {
  if (unfinished.length === 0) return null;
  return (
    <section class="library-resume" aria-labelledby="library-resume">
      <h2 id="library-resume">{texts.resumeTitle}</h2>
      <ul>
        {unfinished.map(({ id, scenario, log }) => (
          <li key={id}>
            <p>
              <b lang={scenario.language}>{scenario.title}</b>{' '}
              {texts.resumeAfter(log.events.filter(({ type }) => type !== 'go-on').length)}
            </p>
            <button
              type="button"
              class="base-button"
              data-kind="main"
              aria-label={texts.resumeLabel(scenario.title)}
              onClick={() => onResume(id)}
            >
              {texts.resume}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
