/** People who talk with one another, too far away to be understood. */
import { filtered, highpass, lowpass } from '../signal/filter.ts';
import { between, oneOf, type Random, randomFor } from '../signal/random.ts';
import { played, RATE, type Signal } from '../signal/signal.ts';
import { voiceClips } from '../voice/babble.ts';
import { SPEAKER_NAMES } from '../voice/speakers.ts';
import { addRound, emptyLoop, LOOP } from './loop.ts';

export interface Crowd {
  readonly people: number;
  /** Hertz: the farther away, the lower. */
  readonly dull: number;
  /** Part of the time in which each of them talks. */
  readonly talk: number;
}

export function crowd(name: string, { people, dull, talk }: Crowd): Signal {
  const into = emptyLoop();
  for (let person = 0; person < people; person += 1) {
    speak(into, talk, person, randomFor(`crowd ${name} ${person}`));
  }
  return filtered(into, [highpass(140), lowpass(dull, 0.5), lowpass(dull * 1.4, 0.5)], true);
}

/** Lines of a few syllables, with time to listen between them, all round the loop. */
function speak(into: Signal, talk: number, person: number, random: Random): void {
  const clips = voiceClips(SPEAKER_NAMES[person % SPEAKER_NAMES.length] ?? 'alto');
  const speed = between(random, 0.9, 1.12);
  const far = between(random, 0.5, 1);
  const from = random() * LOOP;
  let second = 0;
  while (second < LOOP - 1.5) {
    const syllables = 3 + Math.floor(random() * 6);
    for (let said = 0; said < syllables && second < LOOP - 0.4; said += 1) {
      const [, sound] = oneOf(random, clips);
      const tired = 1 - 0.5 * (said / syllables);
      addRound(into, played(sound, speed), from + second, far * tired * between(random, 0.6, 1));
      second += sound.length / speed / RATE - 0.01;
    }
    second += between(random, 0.3, 1.4) * (1 / talk - 1) + 0.25;
  }
}
