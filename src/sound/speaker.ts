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
  let saying = 0;
  return {
    knows: (language) => localVoice(language) !== undefined,
    say(lines, language, onEnd) {
      const voice = localVoice(language);
      const synthesis = speaker();
      if (!voice || !synthesis) return onEnd();
      saying += 1;
      const mine = saying;
      lines.forEach(({ text, as }, place) => {
        const utterance = new SpeechSynthesisUtterance(text);
        Object.assign(utterance, { voice, lang: voice.lang, ...as });
        if (place === lines.length - 1) {
          const end = () => saying === mine && onEnd();
          utterance.onend = end;
          utterance.onerror = end;
        }
        synthesis.speak(utterance);
      });
    },
    hush() {
      saying += 1;
      speaker()?.cancel();
    },
  };
}
