/** The people of a talk are heard: murmured, or spoken by the device where that is wanted. */
import type { Moment } from '../core/session/moment.ts';
import { BREATH } from '../speech/delivery.ts';
import { syllableLength, type VoiceName, voiceNamed } from './files.ts';
import { linesOf, type SpokenLine } from './lines.ts';
import { type Manner, murmurOf } from './murmur.ts';
import { openSpeaker } from './speaker.ts';
import { spokenAs } from './spoken.ts';
import { openVoice } from './voice.ts';

export interface Talking {
  /** Fetches the customer's voice, unless voices are off. */
  prepare(moment: Moment): void;
  /** What has just been said, in time with the mouth, which moves from now on. */
  say(moment: Moment, language: string): void;
  /** @param volume 0–1 */
  set(volume: number, spoken: boolean): void;
  /** At once. */
  hush(): void;
  /** Lets go of the voice. */
  leave(): void;
}

/** Times the pitch of the customer's voice: how much higher or lower anybody else speaks. */
const OTHERS: Readonly<Record<VoiceName, number>> = {
  alto: 0.82,
  soprano: 0.8,
  tenor: 1.24,
  bass: 1.3,
};

/** @param onSpeaking told when somebody begins to speak, and when nobody does any more */
export function openTalking(onSpeaking: (speaking: boolean) => void): Talking {
  const voice = openVoice();
  const speaker = openSpeaker();
  let volume = 0;
  let spoken = false;
  let timer: number | undefined;

  const done = () => onSpeaking(false);

  function murmur(lines: readonly SpokenLine[], moment: Moment): void {
    voice.murmur(
      lines.flatMap(({ by, text, at }) =>
        murmurOf(text, mannerOf(by, moment), syllableLength).map((beat) => ({
          ...beat,
          at: at + beat.at,
        })),
      ),
    );
    const end = Math.max(...lines.map(({ at, lasts }) => at + lasts));
    timer = window.setTimeout(() => {
      onSpeaking(true);
      timer = window.setTimeout(done, end - BREATH);
    }, BREATH);
  }

  function speak(lines: readonly SpokenLine[], moment: Moment, language: string): void {
    const name = voiceNamed(moment.customer.voice);
    const aloud = lines.map(({ by, text }) => {
      const as = spokenAs(name, mannerOf(by, moment));
      return { text, as: { ...as, volume: as.volume * volume } };
    });
    timer = window.setTimeout(() => {
      onSpeaking(true);
      speaker.say(aloud, language, done);
    }, BREATH);
  }

  function hush(): void {
    window.clearTimeout(timer);
    voice.hush();
    speaker.hush();
    onSpeaking(false);
  }

  return {
    prepare: ({ customer }) => voice.prepare(voiceNamed(customer.voice)),
    say(moment, language) {
      hush();
      const lines = linesOf(moment);
      if (volume === 0 || lines.length === 0) return;
      if (spoken && speaker.knows(language)) speak(lines, moment, language);
      else murmur(lines, moment);
    },
    set(changed, aloud) {
      volume = changed;
      spoken = aloud;
      if (volume === 0) hush();
      voice.setVolume(volume);
    },
    hush,
    leave() {
      hush();
      voice.prepare(undefined);
    },
  };
}

/** The customer's own, or that of anybody who stands by. */
function mannerOf(by: SpokenLine['by'], { mood, customer }: Moment): Manner {
  if (by === 'customer') return { mood, temperament: customer.temperament };
  return { mood: 'calm', temperament: 'open', shift: OTHERS[voiceNamed(customer.voice)] };
}
