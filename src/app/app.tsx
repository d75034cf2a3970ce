import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import { instead } from '../locales/en/app.ts';
import { DEFAULTS, type Settings } from '../screens/settings/settings.ts';
import { useAsked } from './asked.ts';
import { Boundary } from './boundary.tsx';
import { FIRST_SLUG } from './first.ts';
import { type Home, isFirstVisit } from './home.ts';
import { turnTo, useLanguage } from './language.ts';
import { Later } from './later.tsx';
import { useRoute } from './navigation.ts';
import { PlayPage } from './play-page.tsx';
import type { Route } from './route.ts';
import { openingIn } from './scenarios.ts';
import { recallSettings, rememberSettings, showSettings } from './settings.ts';
import { openSoundDoor, type SoundDoor } from './sound-door.ts';
import { firstOf, type Tag } from './tags.ts';
import { useMuteKey } from './use-mute-key.ts';

const FIRST = { at: 'play', slug: FIRST_SLUG } as const satisfies Route;

/** Every address leads to its page. Only the conversation is there from the start. */
export function App({ home }: { home: Home }) {
  const address = useRoute();
  const [settings, setSettings] = useState(recallSettings);
  const route = address.at === 'library' && isFirstVisit() ? FIRST : address;
  const change = (changed: Settings) => {
    setSettings(changed);
    rememberSettings(changed);
  };
  const erased = () => setSettings(DEFAULTS);
  const [asked, overrule] = useAsked(route);
  const wish = firstOf([asked, settings.language, ...navigator.languages]);
  const spoken = useLanguage();
  useLayoutEffect(() => {
    void turnTo(wish);
    // It comes beside the texts, not after them. Where it does not, the talk's page will say so.
    if (route.at === 'play') void openingIn(route.slug, wish).catch(() => undefined);
  }, [wish]);
  const speak = (language: Tag) => {
    overrule();
    change({ ...settings, language });
    // Also where it is the one that could not be fetched a moment ago.
    void turnTo(language);
  };

  const [sound] = useState(openSoundDoor);
  useMuteKey(settings, change);
  useLayoutEffect(() => {
    showSettings(settings);
    sound.set(settings);
  }, [settings, sound]);
  useEffect(() => {
    if (route.at !== 'play') delete document.documentElement.dataset.turn;
  }, [route]);

  if (!spoken) return null;
  return (
    <Boundary key={route.at}>
      {spoken.instead && route.at !== 'play' && (
        <p class="base-notice" role="status">
          {instead}
        </p>
      )}
      <Page
        {...{ route, home, settings, sound }}
        onChange={change}
        onLanguage={speak}
        onErased={erased}
      />
    </Boundary>
  );
}

interface PageProps {
  readonly route: Route;
  readonly home: Home;
  readonly settings: Settings;
  readonly sound: SoundDoor;
  onChange(settings: Settings): void;
  onLanguage(tag: Tag): void;
  onErased(): void;
}

function Page(props: PageProps) {
  const { route, home, settings, sound, onChange, onLanguage, onErased } = props;
  switch (route.at) {
    case 'play':
      return <PlayPage key={route.slug} {...{ route, home, settings, sound, onChange }} />;
    case 'debrief':
      return (
        <Later
          key={route.attempt}
          load={() => import('./debrief-page.tsx')}
          areas={['debrief', 'reasons', 'rules']}
          show={({ DebriefPage }) => <DebriefPage id={route.attempt} home={home} />}
        />
      );
    case 'settings':
      return (
        <Later
          key="settings"
          load={() => import('./settings-page.tsx')}
          areas={['settings']}
          show={({ SettingsPage }) => (
            <SettingsPage {...{ home, settings, onChange, onLanguage, onErased }} />
          )}
        />
      );
    case 'read':
      return (
        <Later
          key="read"
          load={() => import('./read-page.tsx')}
          areas={['debrief', 'read', 'reasons', 'rules']}
          show={({ ReadPage }) => <ReadPage />}
        />
      );
    case 'library':
      return (
        <Later
          key="library"
          load={() => import('./library-page.tsx')}
          areas={['library']}
          show={({ LibraryPage }) => <LibraryPage home={home} onLanguage={onLanguage} />}
        />
      );
  }
}
