import { cards } from 'virtual:scenarios';
import { SEVERITIES } from '../core/scenario/vocabulary.ts';
import * as english from '../locales/en/library.ts';
import { LEVELS } from '../records/attempt.ts';
import { bestBySlug } from '../records/attempts.ts';
import { Library } from '../screens/library/library.tsx';
import { useArrival } from './arrival.ts';
import { FIRST_SLUG } from './first.ts';
import type { Home } from './home.ts';
import { language, texts } from './language.ts';
import { languages } from './languages.ts';
import { useLoaded } from './loaded.ts';
import { go } from './navigation.ts';
import type { Tag } from './tags.ts';

/** The one that everybody begins with, then from the smallest loss to the largest. */
const inOrder = cards.toSorted(
  (a, b) =>
    Number(b.slug === FIRST_SLUG) - Number(a.slug === FIRST_SLUG) ||
    SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity),
);

interface LibraryPageProps {
  readonly home: Home;
  onLanguage(tag: Tag): void;
}

/** All scenarios, with what came of them on this device. */
export function LibraryPage({ home, onLanguage }: LibraryPageProps) {
  const { value: attempts = [] } = useLoaded(() => home.list(), [home]);
  useArrival('');
  const unfinished = attempts.filter(
    ({ result, log }) => result === undefined && log.events.length > 0,
  );
  return (
    <Library
      situations={inOrder}
      levels={LEVELS}
      best={bestBySlug(attempts)}
      unfinished={unfinished}
      texts={texts(english).library}
      languages={languages}
      language={language()}
      onLanguage={onLanguage}
      onPlay={(slug, level) => go({ at: 'play', slug, level, anew: true })}
      onResume={(id) => {
        const attempt = unfinished.find((each) => each.id === id);
        if (!attempt) return;
        home.takeUp(attempt);
        go({ at: 'play', slug: attempt.slug });
      }}
      onDebrief={(attempt) => go({ at: 'debrief', attempt })}
      onSettings={() => go({ at: 'settings' })}
    />
  );
}
