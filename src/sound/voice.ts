/** The voice of a customer: murmurs a line in time with the mouth. */
import type { Howl } from 'howler';
import { VOICE_SPRITE, type VoiceName } from './files.ts';
import { load } from './load.ts';
import type { Beat } from './murmur.ts';
import { isHeard } from './output.ts';

/** Milliseconds. A syllable that comes later than this is left out: the mouth is past it. */
const LATE = 90;
/** Two that are as near as this are one moment for a timer. */
const TOGETHER = 4;

export interface Voice {
  /** Fetches the voice where it is not there yet, but not while the volume is 0. */
  prepare(name: VoiceName | undefined): void;
  /** 0–1. */
  setVolume(volume: number): void;
  /** @param beats their times count from now */
  murmur(beats: readonly Beat[]): void;
  /** At once. */
  hush(): void;
}

export function openVoice(): Voice {
  let wanted: VoiceName | undefined;
  /** What is there or on its way. */
  let here: VoiceName | undefined;
  let howl: Howl | undefined;
  let volume = 0;
  let timer: number | undefined;

  async function settle(): Promise<void> {
    if (wanted === here || (volume === 0 && wanted !== undefined)) return;
    howl?.unload();
    howl = undefined;
    here = wanted;
    if (wanted === undefined) return;
    const name = wanted;
    const come = await load(`voice-${name}`, VOICE_SPRITE);
    if (here === name && !howl) howl = come;
    else come?.unload();
  }

  /** One timer at a time, for the next syllable. */
  function wait(beats: readonly Beat[], next: number, began: number): void {
    const beat = beats[next];
    if (!beat) return;
    const play = () => {
      const now = performance.now() - began;
      let place = next;
      for (let due = beats[place]; due && due.at <= now + TOGETHER; due = beats[place]) {
        if (now - due.at < LATE) say(due);
        place += 1;
      }
      wait(beats, place, began);
    };
    timer = window.setTimeout(play, beat.at - (performance.now() - began));
  }

  function say({ clip, rate, volume: soft }: Beat): void {
    if (!howl || volume === 0 || !isHeard()) return;
    const id = howl.play(clip);
    howl.rate(rate, id);
    howl.volume(volume * soft, id);
  }

  return {
    prepare(name) {
      wanted = name;
      void settle();
    },
    setVolume(changed) {
      volume = changed;
      void settle();
    },
    murmur(beats) {
      window.clearTimeout(timer);
      wait(beats, 0, performance.now());
    },
    hush() {
      window.clearTimeout(timer);
      howl?.stop();
    },
  };
}
