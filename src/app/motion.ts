import type { Settings } from '../screens/settings/settings.ts';

/** Whether things stand still: as the person has chosen, or else as the system says. */
export function isStill({ motion }: Pick<Settings, 'motion'>): boolean {
  if (motion !== 'system') return motion === 'reduced';
  return matchMedia('(prefers-reduced-motion: reduce)').matches;
}
