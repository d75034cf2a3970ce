/** What lies on the counter, and who waits behind the customer. */
import { settle, smooth } from './acting/ease.ts';
import { type Counter, EMPTY, fromCustomer, type Prop } from './acting/props.ts';
import { Layer } from './layer.ts';
import type { PhaserScene } from './phaser.ts';
import type { Screen } from './screen.ts';
import { waiting } from './settings/furniture.ts';
import { drawProp, PROP_PLACE } from './settings/prop-art.ts';

const ARRIVE = 420;
/** The customer's own plate takes the way from their hands down to the counter. */
const SET_DOWN = 800;
const LEAVE = 280;
const COME = 700;

const PROP_EXTENT = { x: -120, y: -150, width: 240, height: 180 } as const;
const PERSON_EXTENT = { x: -70, y: -140, width: 140, height: 480 } as const;

/** Middle of the shoulders, and the tone they fade into. */
const PEOPLE = [
  { x: 566, y: 470, tone: '#d3bfb0', tall: 1 },
  { x: 1080, y: 486, tone: '#c8b8b8', tall: 1.06 },
  { x: 452, y: 486, tone: '#cdbfb2', tall: 0.95 },
] as const;

interface Lying {
  readonly layer: Layer;
  shown: boolean;
  start: number;
}

export class CounterView {
  readonly #scene: PhaserScene;
  readonly #props = new Map<Prop, Lying>();
  readonly #people: Lying[];
  #counter: Counter = EMPTY;
  #screen: Screen | null = null;

  constructor(scene: PhaserScene) {
    this.#scene = scene;
    this.#people = PEOPLE.map((_, i) => {
      const layer = new Layer(scene, `waiting-${i}`);
      layer.image.setDepth(12 + i);
      return { layer, shown: false, start: Number.NEGATIVE_INFINITY };
    });
  }

  resize(screen: Screen): void {
    this.#screen = screen;
    for (const [prop, { layer }] of this.#props) {
      layer.size(PROP_EXTENT, screen.scale);
      layer.draw(drawProp(prop));
    }
    this.#people.forEach((person, i) => {
      if (person.shown) this.#drawPerson(person, i, screen);
    });
  }

  #drawPerson(person: Lying, i: number, screen: Screen): void {
    const { tone, tall } = PEOPLE[i] ?? PEOPLE[0];
    person.layer.size(PERSON_EXTENT, screen.scale * 0.7);
    person.layer.draw(waiting(0, 0, tone, tall));
  }

  /** `cut`: without moving. */
  lay(counter: Counter, now: number, cut: boolean): void {
    const screen = this.#screen;
    if (screen === null) return;
    const start = cut ? Number.NEGATIVE_INFINITY : now;
    for (const prop of counter.props) {
      const lying = this.#props.get(prop) ?? this.#add(prop, screen);
      if (!lying.shown) Object.assign(lying, { shown: true, start });
    }
    for (const [prop, lying] of this.#props) {
      if (lying.shown && !counter.props.has(prop)) Object.assign(lying, { shown: false, start });
    }
    this.#people.forEach((person, i) => {
      const shown = i < counter.queue;
      if (shown === person.shown) return;
      Object.assign(person, { shown, start });
      if (shown) this.#drawPerson(person, i, screen);
    });
    this.#counter = counter;
  }

  #add(prop: Prop, screen: Screen): Lying {
    const layer = new Layer(this.#scene, `prop-${prop}`);
    layer.image.setDepth(32 + (PROP_PLACE[prop][1] - 730) / 20);
    layer.size(PROP_EXTENT, screen.scale);
    layer.draw(drawProp(prop));
    const lying = { layer, shown: false, start: Number.NEGATIVE_INFINITY };
    this.#props.set(prop, lying);
    return lying;
  }

  /** `behind`: the screen as those who wait are seen through. */
  show(screen: Screen, now: number, behind: Screen = screen): void {
    for (const [prop, { layer, shown, start }] of this.#props) {
      const time = now - start;
      const own = fromCustomer(prop);
      const [x, y] = PROP_PLACE[prop];
      const there = shown
        ? own
          ? smooth((time - 150) / (SET_DOWN - 150))
          : settle(time / ARRIVE)
        : 1 - smooth(time / LEAVE);
      const away = 1 - there;
      const [px, py] = screen.at(x, y + away * (own && shown ? -78 : 80));
      layer.image.setVisible(shown || time < LEAVE);
      layer.image.setAlpha(own && shown ? smooth(time / 160) : Math.min(1, Math.max(0, there)));
      layer.place(px, py, screen.scale);
    }
    this.#people.forEach(({ layer, shown, start }, i) => {
      const { x, y } = PEOPLE[i] ?? PEOPLE[0];
      const t = smooth((now - start) / COME);
      const there = shown ? t : 1 - t;
      const side = x < 800 ? -1 : 1;
      // They shift from one foot to the other.
      const restless = start === Number.NEGATIVE_INFINITY ? 0 : Math.sin(now / 1700 + i * 2) * 4;
      const [px, py] = behind.at(x + side * (1 - there) * 90 + restless, y);
      layer.image.setVisible(there > 0.01).setAlpha(there);
      layer.place(px, py, behind.scale);
    });
  }

  busy(now: number): boolean {
    const longest = Math.max(SET_DOWN, COME);
    return [...this.#props.values(), ...this.#people].some(({ start }) => now - start < longest);
  }

  get counter(): Counter {
    return this.#counter;
  }
}
