/** The voice of a customer: murmurs a line in time with the mouth. */
import type { Howl } from 'howler';
import { VOICE_SPRITE, type VoiceName } from './files.ts';
import { load } from './load.ts';
import type { Beat } from './murmur.ts';

/** Milliseconds. A syllable that comes later than this is left out: the mouth is past it. */
const LATE = 90;
/** Two that are as near as this are one moment for a timer. */
const TOGETHER = 4;

export interface Voice {
  /** Fetches the voice where it is not there yet, and nothing while the volume is 0. */
  prepare(name: VoiceName): void;
  /** 0–1. */
  setVolume(volume: number): void;
  /** @param beats their times count from now */
  murmur(beats: readonly Beat[]): void;
  /** At once. */
  hush(): void;
}

export function openVoice(): Voice {
  const loaded = new Map<VoiceName, Promise<Howl | undefined>>();
  let name: VoiceName | undefined;
  let howl: Howl | undefined;
  let volume = 0;
  let timer: number | undefined;

  async function fetchVoice(): Promise<void> {
    if (volume === 0 || name === undefined) return;
    const here = name;
    const asked = loaded.get(here) ?? load(`voice-${here}`, VOICE_SPRITE);
    loaded.set(here, asked);
    const come = await asked;
    if (here === name) howl = come;
  }

  /** One timer at a time, for the next syllable. */
  function wait(beats: readonly Beat[], next: number, began: number): void {
    const beat = beats[next];
    if (!beat) return;
    const play = () => {
      let place = next;
      for (const now = performance.now() - began; ; place += 1) {
        const due = beats[place];
        if (!due || due.at > now + TOGETHER) break;
        if (now - due.at < LATE) say(due);
      }
      wait(beats, place, began);
    };
    timer = window.setTimeout(play, beat.at - (performance.now() - began));
  }

  function say({ clip, rate, volume: soft }: Beat): void {
    if (!howl || volume === 0) return;
    const id = howl.play(clip);
    howl.rate(rate, id);
    howl.volume(volume * soft, id);
  }

  return {
    prepare(asked) {
      if (asked !== name) howl = undefined;
      name = asked;
      void fetchVoice();
    },
    setVolume(changed) {
      volume = changed;
      void fetchVoice();
    },
    murmur(beats) {
      window.clearTimeout(timer);
      if (volume > 0) wait(beats, 0, performance.now());
    },
    hush() {
      window.clearTimeout(timer);
      howl?.stop();
    },
  };
}
