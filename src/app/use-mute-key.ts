import { useEffect } from 'preact/hooks';
import type { Settings } from '../screens/settings/settings.ts';

/** Where a letter is written. */
const WRITES =
  'textarea, select, [contenteditable], input:not([type=radio], [type=checkbox], [type=range])';

/** `m` switches all sound off and on, on every page, unless single keys are switched off. */
export function useMuteKey(settings: Settings, onChange: (settings: Settings) => void): void {
  useEffect(() => {
    if (!settings.shortcuts) return;
    const press = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 'm' || event.repeat || event.defaultPrevented) return;
      if (event.ctrlKey || event.altKey || event.metaKey) return;
      if (event.target instanceof Element && event.target.matches(WRITES)) return;
      onChange({ ...settings, sound: !settings.sound });
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, [settings, onChange]);
}
