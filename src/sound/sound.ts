/**
 * The door to sound: the room, the voices and the effects of a talk. It is told Moments and asks
 * nothing; whatever fails behind it is heard as silence, and the talk goes on.
 */
import type { Moment } from '../core/session/moment.ts';
import { openEffects } from './effects.ts';
import { effectLength } from './files.ts';
import { queueOf } from './levels.ts';
import { openOutput } from './output.ts';
import { openPulse } from './pulsing.ts';
import { openRoom } from './room.ts';
import { roomOf } from './rooms.ts';
import { openTalking } from './talking.ts';
import { tellingOf } from './telling.ts';

export interface SoundSettings {
  /** 0–1; 0 is off, and nothing is fetched for it. */
  readonly volumes: Readonly<Record<'room' | 'voices' | 'effects', number>>;
  /** Lines are spoken by the device, where it has a voice for their language. */
  readonly spoken: boolean;
}

export interface Sound {
  /** Looks in where a talk already stands: its place is heard, and nothing that was before. */
  enter(moment: Moment): void;
  /**
   * Tells what has changed; `before` is nothing where a talk has just begun.
   * @param language of the lines: a BCP 47 tag
   */
  tell(before: Moment | undefined, now: Moment, language: string): void;
  /** A button was pressed. Heard at once. */
  touch(what: 'tap' | 'go-on'): void;
  /** What is left of the customer's patience: 0–1, nothing while it is off. */
  wait(patience: number | undefined): void;
  set(settings: SoundSettings): void;
  /** The talk is out of sight. */
  leave(): void;
}

/** @param context begun by a touch; see `unlock.ts` */
export function openSound(context: AudioContext, settings: SoundSettings): Sound {
  const output = openOutput(context);
  const room = openRoom();
  const talking = openTalking(room.setSpeaking);
  const effects = openEffects();
  const pulse = openPulse(() => effects.play('pulse'));

  let isOff = false;
  const set = ({ volumes, spoken }: SoundSettings): void => {
    isOff = Object.values(volumes).every((volume) => volume === 0);
    output.setIdle(isOff);
    room.setVolume(volumes.room);
    talking.set(volumes.voices, spoken);
    effects.setVolume(volumes.effects);
  };
  const enter = (moment: Moment): void => {
    output.setIdle(isOff);
    // After the end the place fades away with the customer.
    room.enter(moment.turn === 'ended' ? undefined : roomOf(moment.scene));
    room.setQueue(queueOf(moment));
    talking.prepare(moment);
  };
  const look = (): void => {
    output.setHidden(document.hidden);
    if (document.hidden) {
      talking.hush();
      effects.hush();
      pulse.pause();
      room.pause();
    } else {
      room.goOn();
      pulse.goOn();
    }
  };

  document.addEventListener('visibilitychange', look);
  look();
  set(settings);
  return {
    enter,
    tell(before, now, language) {
      talking.hush();
      enter(now);
      if (document.hidden) return;
      effects.tell(tellingOf(before, now, effectLength));
      talking.say(now, language);
    },
    touch: effects.play,
    wait: pulse.wait,
    set,
    leave() {
      talking.leave();
      effects.hush();
      pulse.wait(undefined);
      room.leave();
      output.setIdle(true);
    },
  };
}
