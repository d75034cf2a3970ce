/** The screens beside the play: each on a phone and on a desktop, in light and dark. */
import { DESKTOP, PHONE } from '../screen.ts';
import type { Sheet } from '../sheet.ts';
import type { Screen } from '../studio.ts';

/** In the order in which one talk leads through them. */
export const SCREENS = ['briefing', 'note', 'debrief', 'library', 'settings', 'read'] as const;
export type ScreenName = (typeof SCREENS)[number];

export interface View {
  readonly caption: string;
  readonly screen: Screen;
  readonly scheme: 'light' | 'dark';
}

export const VIEWS: readonly View[] = [
  { caption: 'phone, light', screen: PHONE, scheme: 'light' },
  { caption: 'phone, dark', screen: PHONE, scheme: 'dark' },
  { caption: 'desktop, light', screen: DESKTOP, scheme: 'light' },
  { caption: 'desktop, dark', screen: DESKTOP, scheme: 'dark' },
];

export const screenSheet = (name: ScreenName): Sheet => ({
  section: 'screens',
  name,
  title: `${name}: phone and desktop, light and dark`,
  about: name,
});
