/** How a line is spoken aloud: as the voice is and as the customer feels. */
import type { VoiceName } from './files.ts';
import type { Manner } from './murmur.ts';

/** As `SpeechSynthesisUtterance` has them. */
export interface Spoken {
  /** 1 is the voice's own; 0.1–10. */
  readonly rate: number;
  /** 1 is the voice's own; 0–2. */
  readonly pitch: number;
  /** 0–1. */
  readonly volume: number;
}

const PITCH: Readonly<Record<VoiceName, number>> = {
  soprano: 1.2,
  alto: 1.05,
  tenor: 0.92,
  bass: 0.75,
};

/** Times the voice's own. */
const MOODS: Readonly<Record<Manner['mood'], { readonly rate: number; readonly pitch: number }>> = {
  furious: { rate: 1.15, pitch: 1.08 },
  angry: { rate: 1.1, pitch: 1.04 },
  upset: { rate: 0.92, pitch: 0.95 },
  wary: { rate: 1, pitch: 1 },
  calm: { rate: 1, pitch: 1 },
  pleased: { rate: 1.02, pitch: 1.05 },
  delighted: { rate: 1.05, pitch: 1.1 },
};

export function spokenAs(voice: VoiceName, { mood, temperament, shift = 1 }: Manner): Spoken {
  const { rate, pitch } = MOODS[mood];
  const held = temperament === 'held-back';
  return {
    rate: held ? Math.min(rate, 0.95) : rate,
    pitch: PITCH[voice] * shift * (held ? Math.min(pitch, 0.97) : pitch),
    volume: held ? 0.7 : 1,
  };
}
