import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import { app } from '../locales/en/app.ts';
import { play as texts } from '../locales/en/play.ts';
import { Play } from '../screens/play/play.tsx';
import type { Settings } from '../screens/settings/settings.ts';
import { useArrival } from './arrival.ts';
import { endFirstVisit, type Home } from './home.ts';
import { Later } from './later.tsx';
import { isStill } from './motion.ts';
import { go } from './navigation.ts';
import { Nowhere } from './nowhere.tsx';
import { fetchAhead } from './provisions.ts';
import type { PlayRoute } from './route.ts';
import type { SoundDoor } from './sound-door.ts';
import { openStageDoor } from './stage-door.ts';
import { usePatience } from './use-patience.ts';
import { useRefusal } from './use-refusal.ts';
import { useSitting } from './use-sitting.ts';

interface PlayPageProps {
  readonly route: PlayRoute;
  readonly home: Home;
  readonly settings: Settings;
  readonly sound: SoundDoor;
}

/** A talk, from the first line to what is written down about it. */
export function PlayPage({ route, home, settings, sound }: PlayPageProps) {
  const { standing, failed, act, now } = useSitting(route, home, settings.patience);
  /** Id of the attempt that is being written down. */
  const [writing, setWriting] = useState<string>();
  const door = useMemo(openStageDoor, []);
  const refused = useRefusal(home);
  const moment = standing?.moment;
  const patience = usePatience(moment?.due, now);

  useArrival(standing?.session.scenario.title);
  useEffect(() => {
    if (!moment) return;
    document.documentElement.dataset.turn = moment.turn;
    sound.hear(moment);
  }, [moment, sound]);
  useEffect(() => {
    if (moment) door.show(moment, isStill(settings) ? 'reduced' : 'full', patience);
  }, [moment, settings, door, patience]);
  const begun = (moment?.turns ?? 0) > 0;
  useEffect(() => {
    if (begun) void fetchAhead();
  }, [begun]);

  const onReply = useCallback((reply: string) => act({ type: 'reply', reply }), [act]);
  const onGoOn = useCallback(() => act({ type: 'go-on' }), [act]);

  const leave = useCallback(() => {
    // Whoever wants to see the library has arrived.
    endFirstVisit();
    go({ at: 'library' });
  }, []);

  if (failed) return <Nowhere />;
  if (!standing || !moment) return null;
  const { attempt, session } = standing;
  const { scenario } = session;
  const { variant } = session.opening;
  if (writing === attempt.id && moment.turn === 'ended') {
    return (
      <Later
        load={() => import('./note-page.tsx')}
        show={({ NotePage }) => <NotePage standing={standing} home={home} />}
      />
    );
  }
  return (
    <Play
      scenario={scenario}
      variant={variant}
      moment={moment}
      level={attempt.level}
      texts={texts}
      stage={door.host}
      onReply={onReply}
      onGoOn={onGoOn}
      onLeave={leave}
      onSettings={() => go({ at: 'settings' })}
      onRestart={() =>
        go({
          at: 'play',
          slug: scenario.slug,
          level: attempt.level,
          variant: variant.id,
          anew: true,
        })
      }
      onContinue={() => setWriting(attempt.id)}
      notice={refused ? app.notKept : undefined}
      patience={patience}
      shortcuts={settings.shortcuts}
    />
  );
}
