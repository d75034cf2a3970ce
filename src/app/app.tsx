import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import { DEFAULTS, type Settings } from '../screens/settings/settings.ts';
import { Boundary } from './boundary.tsx';
import { FIRST_SLUG } from './first.ts';
import { type Home, isFirstVisit } from './home.ts';
import { Later } from './later.tsx';
import { useRoute } from './navigation.ts';
import { PlayPage } from './play-page.tsx';
import type { Route } from './route.ts';
import { recallSettings, rememberSettings, showSettings } from './settings.ts';
import { openSoundDoor, type SoundDoor } from './sound-door.ts';
import { useMuteKey } from './use-mute-key.ts';

const FIRST = { at: 'play', slug: FIRST_SLUG } as const satisfies Route;

/** Every address leads to its page. Only the conversation is there from the start. */
export function App({ home }: { home: Home }) {
  const asked = useRoute();
  const [settings, setSettings] = useState(recallSettings);
  const route = asked.at === 'library' && isFirstVisit() ? FIRST : asked;
  const change = (changed: Settings) => {
    setSettings(changed);
    rememberSettings(changed);
  };
  const erased = () => setSettings(DEFAULTS);

  const [sound] = useState(openSoundDoor);
  useMuteKey(settings, change);
  useLayoutEffect(() => {
    showSettings(settings);
    sound.set(settings);
  }, [settings, sound]);
  useEffect(() => {
    if (route.at !== 'play') delete document.documentElement.dataset.turn;
  }, [route]);

  return (
    <Boundary key={route.at}>
      <Page {...{ route, home, settings, sound }} onChange={change} onErased={erased} />
    </Boundary>
  );
}

interface PageProps {
  readonly route: Route;
  readonly home: Home;
  readonly settings: Settings;
  readonly sound: SoundDoor;
  onChange(settings: Settings): void;
  onErased(): void;
}

function Page({ route, home, settings, sound, onChange, onErased }: PageProps) {
  switch (route.at) {
    case 'play':
      return <PlayPage key={route.slug} {...{ route, home, settings, sound, onChange }} />;
    case 'debrief':
      return (
        <Later
          key={route.attempt}
          load={() => import('./debrief-page.tsx')}
          show={({ DebriefPage }) => <DebriefPage id={route.attempt} home={home} />}
        />
      );
    case 'settings':
      return (
        <Later
          key="settings"
          load={() => import('./settings-page.tsx')}
          show={({ SettingsPage }) => (
            <SettingsPage home={home} settings={settings} onChange={onChange} onErased={onErased} />
          )}
        />
      );
    case 'library':
      return (
        <Later
          key="library"
          load={() => import('./library-page.tsx')}
          show={({ LibraryPage }) => <LibraryPage home={home} />}
        />
      );
  }
}
