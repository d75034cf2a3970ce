import * as english from '../locales/en/settings.ts';
import type { Settings as Values } from '../screens/settings/settings.ts';
import { Settings } from '../screens/settings/settings.tsx';
import { useArrival } from './arrival.ts';
import type { Home } from './home.ts';
import { chosenLanguage, texts } from './language.ts';
import { languages } from './languages.ts';
import { go } from './navigation.ts';
import type { Tag } from './tags.ts';
import { useSpeech } from './use-speech.ts';

interface SettingsPageProps {
  readonly home: Home;
  readonly settings: Values;
  onChange(settings: Values): void;
  onLanguage(tag: Tag): void;
  onErased(): void;
}

export function SettingsPage(props: SettingsPageProps) {
  const { home, settings, onChange, onLanguage, onErased } = props;
  const words = texts(english).settings;
  useArrival(words.title);
  const canSpeak = useSpeech(languages);
  return (
    <Settings
      settings={settings}
      languages={languages}
      canSpeak={canSpeak}
      texts={words}
      language={chosenLanguage()}
      onLanguage={onLanguage}
      onChange={onChange}
      onErase={() => void home.erase().then(onErased)}
      onBack={() => (history.length > 1 ? history.back() : go({ at: 'library' }))}
    />
  );
}
