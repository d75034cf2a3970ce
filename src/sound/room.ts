/** The place the talk is in: a loop that is always there, and never in the way. */
import type { Howl } from 'howler';
import { LOOP, ROOM_SPRITE } from './files.ts';
import { roomLevel } from './levels.ts';
import { load } from './load.ts';
import { whenHeard } from './output.ts';
import type { RoomName } from './rooms.ts';

/** Milliseconds. */
const CROSSING = 1400;
const DUCKING = 250;
const LEAVING = 300;

/** 0–1. */
const INAUDIBLE = 0.005;

export interface Room {
  /** Nothing: the talk is over, and the place fades away. */
  enter(name: RoomName | undefined): void;
  /** 0–1; at 0 nothing is fetched. */
  setVolume(volume: number): void;
  /** @param full 0–1 */
  setQueue(full: number): void;
  setSpeaking(speaking: boolean): void;
  pause(): void;
  goOn(): void;
  leave(): void;
}

interface Playing {
  readonly howl: Howl;
  readonly id: number;
}

export function openRoom(): Room {
  let wanted: RoomName | undefined;
  let volume = 0;
  let queue = 0;
  let speaking = false;
  let paused = false;
  let playing: Playing | undefined;
  /** What is being played or fetched. */
  let here: RoomName | undefined;

  const level = () => roomLevel(volume, queue, speaking);

  function settle(time: number): void {
    const name = volume > 0 ? wanted : undefined;
    if (name === here) {
      if (playing) fade(playing, level(), time);
      return;
    }
    here = name;
    if (playing) fadeOut(playing, time);
    playing = undefined;
    if (name !== undefined) void begin(name);
  }

  async function begin(name: RoomName): Promise<void> {
    const howl = await load(name, ROOM_SPRITE);
    if (!howl) return;
    await whenHeard();
    // Left again in the meantime, or entered twice.
    if (here !== name || playing) {
      howl.unload();
      return;
    }
    const id = howl.play(LOOP);
    howl.volume(0, id);
    playing = { howl, id };
    fade(playing, level(), CROSSING);
    if (paused) howl.pause(id);
  }

  return {
    enter(name) {
      wanted = name;
      settle(CROSSING);
    },
    setVolume(changed) {
      volume = changed;
      settle(DUCKING);
    },
    setQueue(full) {
      queue = full;
      settle(CROSSING);
    },
    setSpeaking(changed) {
      if (changed === speaking) return;
      speaking = changed;
      settle(DUCKING);
    },
    pause() {
      paused = true;
      playing?.howl.pause(playing.id);
    },
    goOn() {
      if (!paused) return;
      paused = false;
      const { howl, id } = playing ?? {};
      void whenHeard().then(() => {
        if (!paused && howl && howl === playing?.howl) howl.play(id);
      });
    },
    leave() {
      wanted = undefined;
      speaking = false;
      settle(LEAVING);
    },
  };
}

/** From wherever it is now. Howler never ends a fade that leads nowhere. */
function fade({ howl, id }: Playing, to: number, time: number): void {
  const from = volumeOf(howl, id);
  if (Math.abs(from - to) > INAUDIBLE) howl.fade(from, to, time, id);
}

/** Then it is let go: one room at a time is kept in memory. */
function fadeOut(playing: Playing, time: number): void {
  const { howl, id } = playing;
  const end = () => void howl.unload();
  if (volumeOf(howl, id) <= INAUDIBLE) end();
  else {
    fade(playing, 0, time);
    howl.once('fade', end, id);
  }
}

/** Its types say that Howler answers a number or itself here; with an id it is the number. */
const volumeOf = (howl: Howl, id: number): number => Number(howl.volume(id));
