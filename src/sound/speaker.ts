/** Lets the device speak a line. Nothing is sent anywhere: only its own voices are asked. */
import { localVoice, speaker } from './local-voices.ts';
import type { Spoken } from './spoken.ts';

export interface Speaker {
  /** Whether this language can be spoken here, now. */
  knows(language: string): boolean;
  /** One after the other, from now. `onEnd` is called when all has been said, or cannot be. */
  say(lines: readonly SaidAloud[], language: string, onEnd: () => void): void;
  /** At once. */
  hush(): void;
}

export interface SaidAloud {
  readonly text: string;
  readonly as: Spoken;
}

export function openSpeaker(): Speaker {
  /** Number of the saying, and whether it is still going on. */
  let saying = 0;
  let isSaying = false;
  return {
    knows: (language) => localVoice(language) !== undefined,
    say(lines, language, onEnd) {
      const voice = localVoice(language);
      const synthesis = speaker();
      if (!voice || !synthesis) return onEnd();
      saying += 1;
      isSaying = true;
      const mine = saying;
      lines.forEach(({ text, as }, place) => {
        const utterance = new SpeechSynthesisUtterance(text);
        Object.assign(utterance, { voice, lang: voice.lang, ...as });
        if (place === lines.length - 1) {
          const end = () => {
            if (saying !== mine) return;
            isSaying = false;
            onEnd();
          };
          utterance.onend = end;
          utterance.onerror = end;
        }
        synthesis.speak(utterance);
      });
    },
    hush() {
      // Asking for it wakes a service on some devices; most people never need it.
      if (!isSaying) return;
      saying += 1;
      isSaying = false;
      speaker()?.cancel();
    },
  };
}
