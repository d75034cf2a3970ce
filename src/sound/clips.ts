/** The clips, by what they tell. None of them says anything that is not also on the page. */
import type { Tone } from './tones.ts';

export const CLIPS = {
  /** The customer goes on. */
  'go-on': [{ pitch: 330, at: 0, lasts: 0.12, loud: 0.35 }],
  /** Something was said and answered. */
  reply: [{ pitch: [262, 294], at: 0, lasts: 0.16, loud: 0.4 }],
  /** The customer's mood has risen. */
  warmer: [
    { pitch: 392, at: 0, lasts: 0.3, loud: 0.4 },
    { pitch: 494, at: 0.1, lasts: 0.45, loud: 0.45 },
  ],
  /** The customer's mood has fallen. */
  colder: [
    { pitch: 233, at: 0, lasts: 0.3, loud: 0.45 },
    { pitch: [208, 196], at: 0.11, lasts: 0.5, loud: 0.5 },
  ],
  /** Some time has passed. */
  scene: [
    { pitch: 523, at: 0, lasts: 0.5, loud: 0.3 },
    { pitch: 392, at: 0.16, lasts: 0.6, loud: 0.3 },
  ],
  /** The talk is over. */
  ended: [
    { pitch: 262, at: 0, lasts: 0.7, loud: 0.35 },
    { pitch: 330, at: 0.14, lasts: 0.7, loud: 0.3 },
    { pitch: 392, at: 0.28, lasts: 0.9, loud: 0.3 },
  ],
} as const satisfies Record<string, readonly Tone[]>;

export type ClipName = keyof typeof CLIPS;
