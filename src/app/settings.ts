/** The person's settings: kept on the device, and shown on the page. */
import { readSettings, type Settings } from '../screens/settings/settings.ts';
import { recall, remember } from './device.ts';

const KEY = 'settings';

export function recallSettings(): Settings {
  const kept = recall(KEY);
  try {
    return readSettings(kept === undefined ? undefined : JSON.parse(kept));
  } catch {
    return readSettings(undefined);
  }
}

export const rememberSettings = (settings: Settings): void =>
  remember(KEY, JSON.stringify(settings));

const TEXT_SCALE = { normal: '1', large: '1.15', largest: '1.3' } as const;

/** The tokens of the stylesheet read these from the page's root. */
export function showSettings({ text, motion, theme }: Settings): void {
  const { dataset, style } = document.documentElement;
  style.setProperty('--text-scale', TEXT_SCALE[text]);
  dataset.motion = motion;
  dataset.theme = theme;
}
