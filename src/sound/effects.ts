/** The short sounds: what happens at the counter, how the talk turns, and the touch of a button. */
import type { Howl } from 'howler';
import { type ClipName, weightOf } from './clips.ts';
import { EFFECTS_SPRITE, effectLength } from './files.ts';
import { load } from './load.ts';
import { isHeard } from './output.ts';
import { admit, type Slot } from './slots.ts';
import type { Told } from './telling.ts';

export interface Effects {
  play(clip: ClipName): void;
  /** Each in its time; what an earlier telling still had to come is dropped. */
  tell(told: readonly Told[]): void;
  /** 0–1; at 0 nothing is fetched. */
  setVolume(volume: number): void;
  hush(): void;
}

export function openEffects(): Effects {
  let asked = false;
  let howl: Howl | undefined;
  let volume = 0;
  let heard: readonly (Slot & { id: number })[] = [];
  let timers: readonly number[] = [];

  async function fetchEffects(): Promise<void> {
    if (asked) return;
    asked = true;
    howl = await load('effects', EFFECTS_SPRITE);
  }

  function play(clip: ClipName): void {
    if (!howl || volume === 0 || !isHeard()) return;
    const now = performance.now();
    const slot = { weight: weightOf(clip), until: now + effectLength(clip), id: 0 };
    const admitted = admit(heard, slot, now);
    if (!admitted) return;
    if (admitted.ends) howl.stop(admitted.ends.id);
    slot.id = howl.play(clip);
    howl.volume(volume, slot.id);
    heard = admitted.heard;
  }

  function drop(): void {
    for (const timer of timers) window.clearTimeout(timer);
    timers = [];
  }

  return {
    play,
    tell(told) {
      drop();
      timers = told
        .filter(({ at }) => at > 0)
        .map(({ clip, at }) => window.setTimeout(play, at, clip));
      for (const { clip, at } of told) if (at <= 0) play(clip);
    },
    setVolume(changed) {
      volume = changed;
      if (volume === 0) howl?.stop();
      else void fetchEffects();
    },
    hush() {
      drop();
      howl?.stop();
      heard = [];
    },
  };
}
