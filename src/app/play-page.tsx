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
import { openSoundDoor } from './sound-door.ts';
import { openStageDoor } from './stage-door.ts';
import { usePatience } from './use-patience.ts';
import { useRefusal } from './use-refusal.ts';
import { useSitting } from './use-sitting.ts';

interface PlayPageProps {
  readonly route: PlayRoute;
  readonly home: Home;
  readonly settings: Settings;
}

/** A talk, from the first line to what is written down about it. */
export function PlayPage({ route, home, settings }: PlayPageProps) {
  const { standing, failed, act, now, restart } = useSitting(route, home, settings.patience);
  const [writing, setWriting] = useState(false);
  const door = useMemo(openStageDoor, []);
  const sound = useMemo(openSoundDoor, []);
  const refused = useRefusal(home);
  const moment = standing?.moment;
  const patience = usePatience(moment?.due, now);

  useArrival(standing?.session.scenario.title);
  useEffect(() => {
    if (!moment) return;
    document.documentElement.dataset.turn = moment.turn;
    door.show(moment, isStill(settings) ? 'reduced' : 'full');
    sound.hear(moment);
  }, [moment, settings, door, sound]);
  useEffect(() => sound.set(settings), [settings, sound]);
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
  const { scenario, opening } = standing.session;
  const { variant } = opening;
  if (writing) {
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
      level={standing.attempt.level}
      texts={texts}
      stage={door.host}
      onReply={onReply}
      onGoOn={onGoOn}
      onLeave={leave}
      onSettings={() => go({ at: 'settings' })}
      onRestart={restart}
      onContinue={() => setWriting(true)}
      notice={refused ? app.notKept : undefined}
      patience={patience}
      shortcuts={settings.shortcuts}
    />
  );
}
