/**
 * The door to sound. Nothing is fetched before the first tap or key, since no browser would let
 * it be heard; if it never comes, nothing is missed that is not also on the page.
 */
import type { Moment } from '../core/session/moment.ts';
import type { Settings } from '../screens/settings/settings.ts';
import type { Sound } from '../sound/sound.ts';
import { idle } from './idle.ts';

export interface SoundDoor {
  hear(moment: Moment): void;
  set(settings: Settings): void;
}

export function openSoundDoor(): SoundDoor {
  let sound: Sound | undefined;
  let volume = 0;
  let before: Moment | undefined;

  async function bringIn(): Promise<void> {
    if (volume === 0 || sound) return;
    try {
      await idle();
      const { openSound } = await import('../sound/sound.ts');
      sound ??= openSound(volume);
    } catch {
      // Blocked or unheard of: the talk is complete without it.
    }
  }
  const touched = (): void => {
    for (const type of TOUCHES) document.removeEventListener(type, touched);
    void bringIn();
  };
  for (const type of TOUCHES) document.addEventListener(type, touched);

  return {
    hear(moment) {
      const last = before;
      before = moment;
      // After the answer is on the page: nobody waits for the sound of it.
      if (last && last !== moment) setTimeout(() => sound?.tell(last, moment));
    },
    set({ sound: on, volumes }) {
      volume = on ? volumes.effects / 100 : 0;
      sound?.setVolume(volume);
    },
  };
}

const TOUCHES = ['pointerup', 'keyup'] as const;
