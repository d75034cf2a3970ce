/** People who wait behind the customer: they come, grow restless, look after who walks out, and go. */
import { smooth } from './acting/ease.ts';
import { Layer } from './layer.ts';
import type { PhaserScene } from './phaser.ts';
import type { Screen } from './screen.ts';
import { drawWaiting } from './waiting/waiting.ts';

const COME = 700;
/** When the place before the counter is empty, the first of them comes nearer. */
const STEP_UP = 1400;
const EXTENT = { x: -90, y: -150, width: 180, height: 490 } as const;
/** Nobody sees a smaller change than this. */
const SEEN = 0.08;

/** Middle of the shoulders. */
const PEOPLE = [
  { x: 566, y: 470, size: 1 },
  { x: 1080, y: 486, size: 1.02 },
  { x: 452, y: 486, size: 0.96 },
] as const;

interface Waiting {
  readonly layer: Layer;
  shown: boolean;
  start: number;
  /** How restless they were drawn; NaN: not at all. */
  drawn: number;
}

export class QueueView {
  readonly #people: Waiting[];
  #screen: Screen | null = null;
  #restless = 0.15;
  #next = Number.POSITIVE_INFINITY;

  constructor(scene: PhaserScene) {
    this.#people = PEOPLE.map((_, i) => {
      const layer = new Layer(scene, `waiting-${i}`);
      layer.image.setDepth(12 + i);
      return { layer, shown: false, start: Number.NEGATIVE_INFINITY, drawn: Number.NaN };
    });
  }

  resize(screen: Screen): void {
    this.#screen = screen;
    for (const [i, person] of this.#people.entries()) {
      person.drawn = Number.NaN;
      this.#draw(person, i);
    }
  }

  #draw(person: Waiting, i: number): void {
    const screen = this.#screen;
    if (screen === null || !person.shown) return;
    if (Math.abs(person.drawn - this.#restless) <= SEEN) return;
    if (Number.isNaN(person.drawn)) person.layer.size(EXTENT, screen.scale * 0.7);
    person.layer.draw(drawWaiting(i, this.#restless));
    person.drawn = this.#restless;
  }

  /** 0 waits gladly, 1 has had enough. */
  grow(restless: number): void {
    this.#restless = Math.max(0, Math.min(1, restless));
    for (const [i, person] of this.#people.entries()) this.#draw(person, i);
  }

  wait(many: number, now: number, cut: boolean): void {
    const start = cut ? Number.NEGATIVE_INFINITY : now;
    for (const [i, person] of this.#people.entries()) {
      const shown = i < many;
      if (shown === person.shown) continue;
      Object.assign(person, { shown, start });
      this.#draw(person, i);
    }
  }

  /** From `at` on the place before the counter is empty; Infinity: it is not. */
  stepUp(at: number): void {
    this.#next = at;
  }

  show(behind: Screen, now: number): void {
    const stepped = smooth((now - this.#next) / STEP_UP);
    for (const [i, { layer, shown, start }] of this.#people.entries()) {
      const { x, y, size } = PEOPLE[i] ?? PEOPLE[0];
      const t = smooth((now - start) / COME);
      const there = shown ? t : 1 - t;
      const side = x < 800 ? -1 : 1;
      // Who waits shifts from one foot to the other, the more often the longer it takes.
      const still = start === Number.NEGATIVE_INFINITY && now === Number.MAX_SAFE_INTEGER;
      const pace = 1900 - this.#restless * 900;
      const shift = still ? 0 : Math.sin(now / pace + i * 2) * (2 + this.#restless * 4);
      const first = i === 0 ? stepped : stepped * 0.25;
      const bob = first > 0 && first < 1 && i === 0 ? Math.abs(Math.sin(now / 150)) * -5 : 0;
      const [px, py] = behind.at(
        x + side * (1 - there) * 90 + shift + (x < 800 ? first * 168 : first * -60),
        y + first * 26 + bob,
      );
      layer.image.setVisible(there > 0.01).setAlpha(there);
      layer.place(px, py, behind.scale * size * (1 + first * 0.3));
    }
  }

  busy(now: number): boolean {
    const stepping = now >= this.#next && now - this.#next < STEP_UP;
    return stepping || this.#people.some(({ start }) => now - start < COME);
  }
}
