/** Where the customer stands, comes from and goes to. World units from the middle; milliseconds. */
import { Flow, smooth } from './ease.ts';
import type { Leaving } from './ending.ts';
import type { Part } from './part.ts';
import type { Plan } from './plan.ts';

const COME = 950;
/** To beyond any edge. */
const AWAY = 1500;
/** From the left, just out of sight. */
const ENTRY = -AWAY * 0.45;
/** Half gone, while there is still something to say. */
const ASIDE = 150;
const STRIDE = 130;

interface Walking {
  readonly x: number;
  readonly bob: number;
  readonly tilt: number;
  /** The head turns to where they go. */
  readonly turn: number;
  /** 0 stands, 1 walks. */
  readonly going: number;
}

type Who = Pick<Part, 'over' | 'outcome' | 'takesPart' | 'holding' | 'parting'>;

export class Walk {
  readonly #place = new Flow(0, COME, (a: number, b: number, t: number) => a + (b - a) * t);
  #leaving: { readonly start: number; readonly length: number } | null = null;

  /** Where these cues leave them: at the counter, aside with something to say, or gone. */
  #standing(plan: Plan, who: Who, spoken: boolean): number {
    if (who.holding !== undefined) return 0;
    if (plan.cued.some(({ cue }) => cue === 'walks-out')) {
      const stays = spoken && who.parting !== 'deed';
      return stays && !who.over ? ASIDE : AWAY;
    }
    const here = spoken || who.takesPart !== false;
    return !here && this.#place.goal === AWAY ? AWAY : 0;
  }

  cut(plan: Plan, who: Who, spoken: boolean): void {
    this.#leaving = null;
    const lost = who.over && who.outcome === 'lost' && who.holding === undefined;
    this.#place.cut(lost ? AWAY : this.#standing(plan, who, spoken));
  }

  /** `said`: milliseconds until they have had their say. */
  play(plan: Plan, who: Who, spoken: boolean, now: number, said = 0): void {
    this.#leaving = null;
    const enters = plan.cued.some(({ cue }) => cue === 'walks-in' || cue === 'comes-back');
    if (enters && who.holding === undefined) this.#place.cut(ENTRY);
    const standing = this.#standing(plan, who, spoken);
    // At the end they go in their own time.
    if (standing === AWAY && who.over && who.outcome !== undefined && who.outcome !== 'satisfied') {
      if (this.#place.goal !== AWAY) this.#place.to(0, now);
      return;
    }
    if (this.#place.goal === AWAY && standing === 0 && !enters) this.#place.cut(AWAY / 2);
    const gone = standing === AWAY;
    const start = standing === 0 ? now : now + 500 + (gone ? said : 0);
    this.#place.to(standing, start, gone ? COME * 1.6 : COME);
  }

  leave({ off, length }: Leaving, start: number): void {
    this.#leaving = { start: start + off, length };
  }

  #leave(now: number): void {
    if (this.#leaving === null || now < this.#leaving.start) return;
    this.#place.to(AWAY, this.#leaving.start, this.#leaving.length);
    this.#leaving = null;
  }

  at(now: number): Walking {
    this.#leave(now);
    const x = this.#place.at(now);
    if (!this.#place.moving(now)) return { x, bob: 0, tilt: 0, turn: 0, going: 0 };
    const beside = smooth((Math.abs(x) - 20) / 120);
    const forth = this.#place.goal > x;
    return {
      x,
      bob: -Math.abs(Math.sin(now / STRIDE)) * 8 * beside,
      tilt: Math.sin(now / STRIDE) * 0.012 * beside,
      turn: forth && x > ASIDE / 2 ? 0.8 * smooth((x - ASIDE / 2) / 200) : 0,
      going: beside,
    };
  }

  get goal(): number {
    return this.#leaving === null ? this.#place.goal : AWAY;
  }

  get gone(): boolean {
    return this.#place.goal === AWAY;
  }

  moving(now: number): boolean {
    return this.#place.moving(now) || (this.#leaving !== null && now >= this.#leaving.start);
  }
}
