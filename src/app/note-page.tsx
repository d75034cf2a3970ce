import * as english from '../locales/en/note.ts';
import type { IncidentNote } from '../records/attempt.ts';
import { Note } from '../screens/note/note.tsx';
import { finished } from './finish.ts';
import { endFirstVisit, type Home, markPlayed } from './home.ts';
import { texts } from './language.ts';
import { goInstead } from './navigation.ts';
import type { Standing } from './sitting.ts';

/** "Write it down", and on to the debrief. */
export function NotePage({ standing, home }: { standing: Standing; home: Home }) {
  const { scenario, opening } = standing.session;
  const leave = async (note?: IncidentNote) => {
    const attempt = await finished(standing);
    await home.save(note ? { ...attempt, note } : attempt);
    markPlayed(scenario.slug);
    endFirstVisit();
    goInstead({ at: 'debrief', attempt: attempt.id });
  };
  return (
    <Note
      scenario={scenario}
      variant={opening.variant}
      ledger={standing.moment.ledger}
      texts={texts(english).note}
      onSave={leave}
      onSkip={() => leave()}
    />
  );
}
