import type { Card } from 'virtual:scenarios';
import * as english from '../locales/en/library.ts';
import { type Attempt, LEVELS } from '../records/attempt.ts';
import { bestBySlug } from '../records/attempts.ts';
import { Library } from '../screens/library/library.tsx';
import { useArrival } from './arrival.ts';
import { useCards } from './cards.ts';
import type { Home } from './home.ts';
import { chosenLanguage, language, texts } from './language.ts';
import { languages } from './languages.ts';
import { useLoaded } from './loaded.ts';
import { go } from './navigation.ts';
import type { Tag } from './tags.ts';

interface LibraryPageProps {
  readonly home: Home;
  onLanguage(tag: Tag): void;
}

/** All scenarios, with what came of them on this device. */
export function LibraryPage({ home, onLanguage }: LibraryPageProps) {
  const { value: attempts = [] } = useLoaded(() => home.list(), [home]);
  useArrival('');
  const cards = useCards(language());
  if (!cards) return null;
  const unfinished = attempts
    .filter(({ result, log }) => result === undefined && log.events.length > 0)
    .map((attempt) => titled(attempt, cards));
  return (
    <Library
      situations={cards}
      levels={LEVELS}
      best={bestBySlug(attempts)}
      unfinished={unfinished}
      texts={texts(english).library}
      languages={languages}
      language={chosenLanguage()}
      onLanguage={onLanguage}
      onPlay={(slug, level) => go({ at: 'play', slug, level, anew: true })}
      onResume={(id) => {
        const attempt = unfinished.find((each) => each.id === id);
        if (!attempt) return;
        home.takeUp(attempt);
        go({ at: 'play', slug: attempt.slug });
      }}
      onDebrief={(attempt) => go({ at: 'debrief', attempt })}
      onRead={() => go({ at: 'read' })}
      onSettings={() => go({ at: 'settings' })}
    />
  );
}

/** Whatever language it was left in, it goes on in the one that the page is in. */
function titled(attempt: Attempt, cards: readonly Card[]): Attempt {
  const card = cards.find(({ slug }) => slug === attempt.slug);
  if (!card) return attempt;
  const { title, language } = card;
  return { ...attempt, scenario: { ...attempt.scenario, title, language } };
}
