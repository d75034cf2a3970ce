import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import { app, instead } from '../locales/en/app.ts';
import { play } from '../locales/en/play.ts';
import { Play } from '../screens/play/play.tsx';
import type { Settings } from '../screens/settings/settings.ts';
import { useArrival } from './arrival.ts';
import { endFirstVisit, type Home } from './home.ts';
import { texts, useLanguage } from './language.ts';
import { Later } from './later.tsx';
import { isStill } from './motion.ts';
import { go } from './navigation.ts';
import { Nowhere } from './nowhere.tsx';
import { fetchAhead } from './provisions.ts';
import type { PlayRoute } from './route.ts';
import type { SoundDoor } from './sound-door.ts';
import { openStageDoor } from './stage-door.ts';
import { useCaptions } from './use-captions.ts';
import { usePatience } from './use-patience.ts';
import { useRefusal } from './use-refusal.ts';
import { useSitting } from './use-sitting.ts';
import { useStill } from './use-still.ts';
import { useTyping } from './use-typing.ts';

interface PlayPageProps {
  readonly route: PlayRoute;
  readonly home: Home;
  readonly settings: Settings;
  readonly sound: SoundDoor;
  onChange(settings: Settings): void;
}

/** A talk, from the first line to what is written down about it. */
export function PlayPage({ route, home, settings, sound, onChange }: PlayPageProps) {
  const spoken = useLanguage();
  const reads = spoken?.tag ?? 'en';
  const { standing, failed, act, now, hold } = useSitting(route, home, settings.patience, reads);
  /** Id of the attempt that is being written down. */
  const [writing, setWriting] = useState<string>();
  const door = useMemo(openStageDoor, []);
  const refused = useRefusal(home);
  const moment = standing?.moment;
  const replying = standing?.attempt.level === 'typed' ? 'type' : (route.reply ?? settings.reply);
  const typed = useTyping(replying, standing, { act, hold });
  const SceneStill = useStill(moment !== undefined);
  const patience = usePatience(moment?.due, now);
  const captions = useCaptions(moment, patience, settings);
  const language = standing?.session.scenario.language ?? 'en';

  useArrival(standing?.session.scenario.title);
  useEffect(() => {
    if (!moment) return;
    document.documentElement.dataset.turn = moment.turn;
    sound.hear(moment, language);
  }, [moment, sound, language]);
  useEffect(() => {
    if (moment) door.show(moment, isStill(settings) ? 'reduced' : 'full', patience);
  }, [moment, settings, door, patience]);
  useEffect(() => sound.wait(patience), [patience, sound]);
  useEffect(() => sound.leave, [sound]);
  const begun = (moment?.turns ?? 0) > 0;
  useEffect(() => {
    if (begun) void fetchAhead();
  }, [begun]);

  const onReply = useCallback(
    (reply: string) => {
      void act({ type: 'reply', reply });
      sound.touch('tap');
    },
    [act, sound],
  );
  const onGoOn = useCallback(() => {
    void act({ type: 'go-on' });
    sound.touch('go-on');
  }, [act, sound]);

  const leave = useCallback(() => {
    // Whoever wants to see the library has arrived.
    endFirstVisit();
    go({ at: 'library' });
  }, []);

  const words = texts({ app, play });
  if (failed) return <Nowhere />;
  if (!standing || !moment) return null;
  const { attempt, session } = standing;
  const { scenario } = session;
  const { variant } = session.opening;
  if (writing === attempt.id && moment.turn === 'ended') {
    return (
      <Later
        load={() => import('./note-page.tsx')}
        areas={['note']}
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
      texts={words.play}
      stage={door.host}
      still={SceneStill && <SceneStill scene={moment.scene} />}
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
      notice={refused ? words.app.notKept : spoken?.instead ? instead : undefined}
      patience={patience}
      captions={captions}
      sound={settings.sound}
      onSound={() => onChange({ ...settings, sound: !settings.sound })}
      shortcuts={settings.shortcuts}
      typed={typed}
    />
  );
}
