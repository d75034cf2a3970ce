/**
 * The door to sound. Opened by the first tap, silent while the page is hidden, and never needed:
 * whatever fails here, the talk goes on.
 */
import { Howl, Howler } from 'howler';
import type { Moment } from '../core/session/moment.ts';
import { CLIPS, type ClipName } from './clips.ts';
import { clipFor } from './telling.ts';
import { mix, RATE } from './tones.ts';
import { wavAddress } from './wav.ts';

export interface Sound {
  /** Tells what has changed from one Moment to the next. */
  tell(before: Moment, now: Moment): void;
  /** 0–1; 0 is off. */
  setVolume(volume: number): void;
}

export function openSound(volume: number): Sound {
  const howls = new Map<ClipName, Howl>();
  const howl = (name: ClipName): Howl => {
    const made =
      howls.get(name) ?? new Howl({ src: [wavAddress(mix(CLIPS[name]), RATE)], format: ['wav'] });
    howls.set(name, made);
    return made;
  };
  Howler.volume(volume);
  document.addEventListener('visibilitychange', () => Howler.mute(document.hidden));
  return {
    tell(before, now) {
      if (Howler.volume() > 0) howl(clipFor(before, now)).play();
    },
    setVolume: (changed) => void Howler.volume(changed),
  };
}
