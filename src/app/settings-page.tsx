import { settings as texts } from '../locales/en/settings.ts';
import type { Settings as Values } from '../screens/settings/settings.ts';
import { Settings } from '../screens/settings/settings.tsx';
import { useArrival } from './arrival.ts';
import type { Home } from './home.ts';
import { languages } from './languages.ts';
import { go } from './navigation.ts';
import { useSpeech } from './use-speech.ts';

interface SettingsPageProps {
  readonly home: Home;
  readonly settings: Values;
  onChange(settings: Values): void;
  onErased(): void;
}

export function SettingsPage({ home, settings, onChange, onErased }: SettingsPageProps) {
  useArrival(texts.title);
  const canSpeak = useSpeech(languages);
  return (
    <Settings
      settings={settings}
      languages={languages}
      canSpeak={canSpeak}
      texts={texts}
      onChange={onChange}
      onErase={() => void home.erase().then(onErased)}
      onBack={() => (history.length > 1 ? history.back() : go({ at: 'library' }))}
    />
  );
}
