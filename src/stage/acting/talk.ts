/** The mouth follows the line, letter by letter. */

/** Milliseconds a letter takes; about fifteen letters a second, as people speak. */
const LETTER = 62;
/** How many letters' time a pause takes. */
const PAUSE = 4;
const LONGEST = 7000;

export interface Mouth {
  readonly open: number;
  readonly round: number;
  readonly press: number;
}

const CLOSED: Mouth = { open: 0, round: 0, press: 0 };

function mouthOf(letter: string): Mouth {
  // A letter without its accents: "é" moves the mouth as "e" does.
  switch (letter.normalize('NFD').charAt(0).toLowerCase()) {
    case 'a':
      return { open: 0.44, round: 0, press: 0 };
    case 'e':
    case 'i':
    case 'y':
      return { open: 0.24, round: 0, press: 0 };
    case 'o':
      return { open: 0.36, round: 0.55, press: 0 };
    case 'u':
    case 'w':
      return { open: 0.18, round: 0.8, press: 0 };
    case 'm':
    case 'b':
    case 'p':
      return { open: 0, round: 0, press: 0.35 };
    case ' ':
    case '.':
    case ',':
    case '?':
    case '!':
    case ';':
    case ':':
    case '—':
    case '…':
      return CLOSED;
    default:
      return { open: 0.14, round: 0.1, press: 0 };
  }
}

/** A line as a row of mouths, one for each `LETTER` milliseconds. */
export class Talk {
  readonly #mouths: readonly Mouth[];
  readonly length: number;

  constructor(text: string) {
    const mouths: Mouth[] = [];
    for (const letter of text) {
      const times = /[.,?!;:—…]/.test(letter) ? PAUSE : 1;
      for (let i = 0; i < times; i++) mouths.push(mouthOf(letter));
    }
    this.#mouths = mouths.slice(0, Math.floor(LONGEST / LETTER));
    this.length = this.#mouths.length * LETTER;
  }

  /** `time` in milliseconds since the line began. */
  at(time: number): Mouth {
    if (time < 0 || time >= this.length) return CLOSED;
    const place = time / LETTER;
    const i = Math.floor(place);
    const a = this.#mouths[i] ?? CLOSED;
    const b = this.#mouths[i + 1] ?? CLOSED;
    const t = place - i;
    return {
      open: a.open + (b.open - a.open) * t,
      round: a.round + (b.round - a.round) * t,
      press: a.press + (b.press - a.press) * t,
    };
  }
}
