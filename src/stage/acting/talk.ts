/** The mouth follows the line, sound by sound. */
import { type Delivery, deliver, LETTER } from '../../speech/delivery.ts';
import type { Sound } from '../../speech/sounds.ts';

export interface Mouth {
  readonly open: number;
  readonly round: number;
  readonly press: number;
}

const CLOSED: Mouth = { open: 0, round: 0, press: 0 };

const MOUTHS: Readonly<Record<Sound, Mouth>> = {
  open: { open: 0.44, round: 0, press: 0 },
  wide: { open: 0.24, round: 0, press: 0 },
  round: { open: 0.36, round: 0.55, press: 0 },
  pursed: { open: 0.18, round: 0.8, press: 0 },
  shut: { open: 0, round: 0, press: 0.35 },
  teeth: { open: 0.14, round: 0.1, press: 0 },
  rest: CLOSED,
};

export class Talk {
  readonly #delivery: Delivery;

  constructor(text: string) {
    this.#delivery = deliver(text);
  }

  /** Milliseconds. */
  get length(): number {
    return this.#delivery.length;
  }

  /** `time` in milliseconds since the line began. */
  at(time: number): Mouth {
    if (time < 0 || time >= this.length) return CLOSED;
    const place = time / LETTER;
    const i = Math.floor(place);
    const { sounds } = this.#delivery;
    const a = MOUTHS[sounds[i] ?? 'rest'];
    const b = MOUTHS[sounds[i + 1] ?? 'rest'];
    const t = place - i;
    return {
      open: a.open + (b.open - a.open) * t,
      round: a.round + (b.round - a.round) * t,
      press: a.press + (b.press - a.press) * t,
    };
  }
}
