/**
 * What a body does without being asked: blinking, looking at you and away, breathing. Times are
 * milliseconds; chance comes from outside, as numbers in 0…1.
 */
import { smooth } from './ease.ts';

export type Chance = () => number;

const BLINK = 190;

/** How open the lids are, 0…1. */
export class Blinking {
  readonly #chance: Chance;
  #start: number;

  constructor(chance: Chance, now: number) {
    this.#chance = chance;
    this.#start = now + 1200 + chance() * 1500;
  }

  /** `stare` 0…1: cold anger hardly blinks. */
  at(now: number, stare: number): number {
    if (now >= this.#start + BLINK) {
      this.#start = now + 2200 + this.#chance() * 2600 + stare * 3200;
    }
    const t = now - this.#start;
    if (t < 0) return 1;
    return t < BLINK * 0.45 ? 1 - smooth(t / (BLINK * 0.45)) : smooth((t / BLINK - 0.45) / 0.55);
  }

  get next(): number {
    return this.#start;
  }

  active(now: number): boolean {
    return now >= this.#start - 20 && now < this.#start + BLINK + 40;
  }
}

const GLANCE = 130;

/** Where the eyes rest: mostly on you, now and then aside. */
export class Gaze {
  readonly #chance: Chance;
  #from: readonly [number, number] = [0, 0];
  #to: readonly [number, number] = [0, 0];
  #start: number;
  #until: number;
  /** What the eyes go to when they leave you, and how likely, 0…1. */
  #interest: { readonly at: readonly [number, number]; readonly pull: number } | null = null;

  constructor(chance: Chance, now: number) {
    this.#chance = chance;
    this.#start = now - GLANCE;
    this.#until = now + 2500 + chance() * 2000;
  }

  /** The thing talked about, a clock: the eyes go there, and not just anywhere. */
  heed(at: readonly [number, number] | null, pull = 0.6): void {
    this.#interest = at === null ? null : { at, pull };
  }

  #aside(): readonly [number, number] {
    const interest = this.#interest;
    if (interest !== null && this.#chance() < interest.pull) return interest.at;
    return [
      (this.#chance() < 0.5 ? -1 : 1) * (0.3 + this.#chance() * 0.35),
      this.#chance() * 0.5 - 0.2,
    ];
  }

  /** `stare` 0…1: the higher, the longer the look stays on you. */
  at(now: number, stare: number): readonly [x: number, y: number] {
    if (now >= this.#until) {
      const away = this.#to[0] !== 0 || this.#to[1] !== 0;
      this.#from = this.#to;
      this.#to = away ? [0, 0] : this.#aside();
      if (!away && this.#chance() < stare) this.#to = [0, 0];
      this.#start = now;
      this.#until = now + (away ? 2600 + this.#chance() * 2600 : 700 + this.#chance() * 700);
    }
    const t = smooth((now - this.#start) / GLANCE);
    return [
      this.#from[0] + (this.#to[0] - this.#from[0]) * t,
      this.#from[1] + (this.#to[1] - this.#from[1]) * t,
    ];
  }

  get next(): number {
    return this.#until;
  }

  active(now: number): boolean {
    return now - this.#start < GLANCE + 40;
  }
}

/** −1…1: out and in, once in about four seconds; faster when upset. */
export function breath(now: number, pace: number): number {
  return Math.sin((now / 4200) * pace * Math.PI * 2);
}
