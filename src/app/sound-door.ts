/**
 * The door to sound. Nothing is fetched before the first tap or key, since no browser would let
 * it be heard; if it never comes, nothing is missed that is not also on the page.
 */
import type { Moment } from '../core/session/moment.ts';
import type { Settings } from '../screens/settings/settings.ts';
import type { Sound, SoundSettings } from '../sound/sound.ts';
import { beginAudio, resumeAudio } from '../sound/unlock.ts';
import { idle } from './idle.ts';

export interface SoundDoor {
  /** @param language of the talk: a BCP 47 tag */
  hear(moment: Moment, language: string): void;
  /** What is left of the customer's patience: 0–1, nothing while it is off. */
  wait(patience: number | undefined): void;
  /** A reply was chosen, or listening. */
  touch(what: 'tap' | 'go-on'): void;
  set(settings: Settings): void;
  /** The talk is out of sight. */
  leave(): void;
}

export function openSoundDoor(): SoundDoor {
  let sound: Sound | undefined;
  let context: AudioContext | undefined;
  let settings: SoundSettings = { volumes: { room: 0, voices: 0, effects: 0 }, spoken: false };
  let standing: { readonly moment: Moment; readonly language: string } | undefined;

  const isOff = () => Object.values(settings.volumes).every((volume) => volume === 0);

  async function bringIn(begun: AudioContext): Promise<void> {
    try {
      await idle();
      const { openSound } = await import('../sound/sound.ts');
      sound = openSound(begun, settings);
      if (standing) sound.enter(standing.moment);
    } catch {
      // Blocked or unheard of: the talk is complete without it.
    }
  }
  const begin = (): void => {
    if (context || isOff()) return;
    context = beginAudio();
    if (context) void bringIn(context);
  };
  /** Until it is heard: some browsers let a page begin, and some only go on. */
  const touched = (): void => {
    if (context) resumeAudio(context);
    else setTimeout(begin, AFTER);
    if (context?.state === 'running') deafen();
  };
  const deafen = (): void => {
    for (const type of TOUCHES) document.removeEventListener(type, touched);
  };
  for (const type of TOUCHES) document.addEventListener(type, touched);

  return {
    hear(moment, language) {
      if (standing?.moment === moment) return;
      // Where nothing has happened yet, there is nothing that it could have changed.
      const before = moment.fresh > 0 ? standing?.moment : undefined;
      const looksIn = !before && moment.fresh > 0;
      standing = { moment, language };
      // After the answer is on the page: nobody waits for the sound of it.
      setTimeout(() => {
        if (standing?.moment !== moment) return;
        if (looksIn) sound?.enter(moment);
        else sound?.tell(before, moment, language);
      });
    },
    wait: (patience) => sound?.wait(patience),
    touch: (what) => sound?.touch(what),
    set({ sound: on, volumes: { room, voices, effects }, spoken }) {
      const part = on ? 0.01 : 0;
      const volumes = { room: room * part, voices: voices * part, effects: effects * part };
      settings = { volumes, spoken };
      sound?.set(settings);
    },
    leave() {
      standing = undefined;
      sound?.leave();
    },
  };
}

const TOUCHES = ['pointerup', 'keyup'] as const;

/**
 * Milliseconds from a touch until audio is begun, which takes a slow phone a tenth of a second: it
 * comes after the answer, and well within the second for which a touch counts as one.
 */
const AFTER = 400;
