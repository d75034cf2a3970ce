/** What lies on the counter, and how it comes there and goes: in somebody's hands. */
import { type Counter, EMPTY } from './acting/counter.ts';
import { type Around, AWAY, type Handled, LYING } from './acting/handling/handled.ts';
import { higher } from './acting/handling/height.ts';
import { takenAlong } from './acting/handling/theirs.ts';
import { handled } from './acting/handling.ts';
import { type Act, type Plan, WAYS } from './acting/plan.ts';
import { HandsView } from './hands-view.ts';
import { Layer } from './layer.ts';
import type { PhaserImage, PhaserScene } from './phaser.ts';
import { drawProp } from './props/draw-prop.ts';
import type { Prop } from './props/prop.ts';
import { isFlat, LAID, PROP_HALF, PROP_PLACE } from './props/prop.ts';
import { fill } from './rig/drawing.ts';
import { ellipse } from './rig/path.ts';
import type { Screen } from './screen.ts';
import type { Bench } from './trainee/bench.ts';

const STANDING = { x: -120, y: -150, width: 240, height: 180 } as const;
const FLAT = { x: -92, y: -84, width: 184, height: 168 } as const;
/** A thing that is printed or written is drawn again at most 24 times a second; milliseconds. */
const DRAWN_PAUSE = 40;
/** Hands that are late for the next thing leave this one where it belongs; milliseconds. */
const LATE = 900;
/** In the depth of the picture: things, and the one that is in somebody's hands. */
const LIES = 32;
const HELD = 39;

interface Thing {
  readonly layer: Layer;
  readonly shadow: PhaserImage;
  /** Before its first act. */
  lay: boolean;
  acts: readonly Act[];
  /** When the customer takes it along. */
  taken: number;
  drawn: number;
  drawnAt: number;
}

export class CounterView {
  readonly #scene: PhaserScene;
  readonly #things = new Map<Prop, Thing>();
  readonly #hands: HandsView;
  readonly #shadow: Layer;
  readonly #light: Layer;
  #bench: Bench;
  #counter: Counter = EMPTY;
  #screen: Screen | null = null;
  /** Until the last of it is handled. */
  #until = Number.NEGATIVE_INFINITY;

  constructor(scene: PhaserScene, bench: Bench) {
    this.#scene = scene;
    this.#bench = bench;
    this.#hands = new HandsView(scene, bench.dress);
    this.#shadow = new Layer(scene, 'contact');
    this.#light = new Layer(scene, 'blip');
    this.#light.image.setDepth(44);
  }

  work(bench: Bench): void {
    this.#bench = bench;
    this.#hands.wear(bench.dress);
  }

  /** The page lies over more of the picture, or less. */
  cover(screen: Screen): void {
    if (this.#screen !== null) this.#screen = screen;
  }

  resize(screen: Screen): void {
    this.#screen = screen;
    this.#hands.resize(screen);
    this.#shadow.size({ x: -50, y: -50, width: 100, height: 100 }, 0.6);
    this.#shadow.draw([
      fill(ellipse(0, 0, 50), {
        centre: [0, 0],
        radius: 50,
        stops: [
          [0.5, '#20121f', 0.42],
          [1, '#20121f', 0],
        ],
      }),
    ]);
    this.#shadow.image.setVisible(false);
    this.#light.size({ x: -60, y: -60, width: 120, height: 120 }, 0.6);
    this.#light.draw([
      fill(ellipse(0, 0, 60), {
        centre: [0, 0],
        radius: 60,
        stops: [
          [0, '#bffbe9', 0.85],
          [0.4, '#8ff0dc', 0.4],
          [1, '#8ff0dc', 0],
        ],
      }),
    ]);
    this.#light.image.setVisible(false);
    for (const [prop, thing] of this.#things) {
      this.#size(prop, thing, screen);
      thing.shadow.setTexture(this.#shadow.image.texture.key).setOrigin(0.5, 0.5);
    }
  }

  #size(prop: Prop, thing: Thing, screen: Screen): void {
    thing.layer.size(isFlat(prop) ? FLAT : STANDING, screen.scale);
    thing.drawn = Number.NaN;
  }

  #thing(prop: Prop, screen: Screen): Thing {
    const known = this.#things.get(prop);
    if (known !== undefined) return known;
    const thing: Thing = {
      layer: new Layer(this.#scene, `prop-${prop}`),
      shadow: this.#shadow.another().setOrigin(0.5, 0.5),
      lay: false,
      acts: [],
      taken: Number.POSITIVE_INFINITY,
      drawn: Number.NaN,
      drawnAt: Number.NEGATIVE_INFINITY,
    };
    this.#size(prop, thing, screen);
    this.#things.set(prop, thing);
    return thing;
  }

  /** Everything where it belongs, at once. */
  cut(counter: Counter): void {
    this.#counter = counter;
    this.#until = Number.NEGATIVE_INFINITY;
    for (const thing of this.#things.values()) {
      Object.assign(thing, { lay: false, acts: [], taken: Number.POSITIVE_INFINITY });
    }
    if (this.#screen === null) return;
    for (const prop of counter.props) this.#thing(prop, this.#screen).lay = true;
  }

  /** Milliseconds that hands at work keep the next thing waiting. */
  waitFor(now: number): number {
    const left = this.#until - now - 220;
    return left > 0 && left < LATE ? left : 0;
  }

  /** `start`: when the plan's time begins. */
  act(plan: Plan, start: number): void {
    const screen = this.#screen;
    if (screen === null) return;
    if (this.#until > start) this.cut(this.#counter);
    for (const [prop, thing] of this.#things) {
      if (this.#until <= start) {
        Object.assign(thing, { lay: this.#counter.props.has(prop), acts: [] });
      }
      thing.taken = Number.POSITIVE_INFINITY;
    }
    for (const act of plan.acts) {
      const thing = this.#thing(act.prop, screen);
      if (thing.acts.length === 0) thing.lay = this.#counter.props.has(act.prop);
      thing.acts = [...thing.acts, { ...act, start: start + act.start }];
    }
    this.#counter = plan.counter;
    this.#until = Math.max(this.#until, start + plan.length);
  }

  /** The customer takes along what was put before them last. */
  take(prop: Prop, at: number): void {
    const thing = this.#things.get(prop);
    if (thing !== undefined) thing.taken = at;
  }

  #around(prop: Prop, screen: Screen): Around {
    const [x, y] = PROP_PLACE[prop];
    const { frame } = screen;
    const [px, py] = this.#bench.printer;
    return {
      high: higher(prop, y, screen.bottom),
      far: Math.max(150, frame.y + frame.height - y + 110),
      right: x >= 760,
      printer: [px - x, py - y],
    };
  }

  #at(prop: Prop, thing: Thing, now: number, screen: Screen): Handled {
    const begun = thing.acts.findLast(({ start }) => start <= now);
    // Whoever walks in with it has it in their hands before they lower it.
    const [first] = thing.acts;
    if (begun === undefined && first?.way === 'lowered' && !thing.lay) {
      return handled('lowered', prop, 0, this.#around(prop, screen));
    }
    if (begun === undefined) return thing.lay ? LYING : AWAY;
    const t = (now - begun.start) / WAYS[begun.way];
    const state = handled(begun.way, prop, Math.min(1, t), this.#around(prop, screen), thing.lay);
    if (t < 1) return state;
    return state.shown ? LYING : AWAY;
  }

  #redraw(prop: Prop, thing: Thing, drawn: number, now: number): void {
    const first = Number.isNaN(thing.drawn);
    if (!first && Math.abs(thing.drawn - drawn) < 0.004) return;
    if (!first && drawn < 1 && now - thing.drawnAt < DRAWN_PAUSE) return;
    thing.layer.draw(drawProp(prop, drawn));
    Object.assign(thing, { drawn, drawnAt: now });
  }

  /** `x`: where the customer stands, from the middle; what they carry goes with them. */
  show(screen: Screen, now: number, x = 0): void {
    const own = this.#screen;
    if (own === null) return;
    this.#hands.hide();
    this.#light.image.setVisible(false);
    for (const [prop, thing] of this.#things) {
      const at = this.#at(prop, thing, now, own);
      const taken = now >= thing.taken;
      const shown = taken ? takenAlong(now - thing.taken, prop, PROP_PLACE[prop]) : at;
      thing.layer.image.setVisible(shown.shown);
      thing.shadow.setVisible(shown.shown && !taken);
      if (shown.shown) this.#place(prop, thing, shown, now, screen, x);
      const [px, py] = PROP_PLACE[prop];
      if (at.left !== null) this.#hands.show(at.left, -1, px, py, screen);
      if (at.right !== null) this.#hands.show(at.right, 1, px, py, screen);
    }
  }

  #place(prop: Prop, thing: Thing, at: Handled, now: number, screen: Screen, x: number): void {
    this.#redraw(prop, thing, at.drawn, now);
    const [px, py] = PROP_PLACE[prop];
    const flat = isFlat(prop);
    const wx = px + at.x + (at.carried ? x : 0);
    const stretch = flat ? LAID + (0.96 - LAID) * at.facing : 1;
    const inHand = at.left !== null || at.right !== null || at.carried || at.lift > 0;
    thing.layer.place(
      ...screen.at(wx, py + at.y - at.lift),
      screen.scale * at.scale,
      at.angle,
      stretch,
    );
    thing.layer.image.setDepth(inHand ? HELD : LIES + (py - 725) / 20);
    // The higher it is held, the wider and the fainter its shadow, until there is none.
    const near = Math.max(0, 1 - at.lift / 70) * (1 - at.facing);
    const half = PROP_HALF[prop] * (1.06 + (1 - near) * 0.2) * at.scale;
    const [sx, sy] = screen.at(wx + 4, py + at.y + (flat ? 4 : 5));
    const s = (screen.scale * half) / 50 / 0.6;
    thing.shadow
      .setDepth(inHand ? LIES - 0.5 : LIES - 0.6)
      .setPosition(sx, sy)
      .setScale(s, s * (flat ? 0.42 : 0.2))
      .setAlpha(near * (flat ? 0.5 : 0.9));
    if (at.glow > 0.01) {
      this.#light.place(...screen.at(wx, py + at.y - 8), screen.scale * 1.2, 0, 0.6);
      this.#light.image.setVisible(true).setAlpha(at.glow);
    }
  }

  busy(now: number): boolean {
    if (now < this.#until) return true;
    return [...this.#things.values()].some(({ taken }) => now >= taken && now < taken + 900);
  }

  get counter(): Counter {
    return this.#counter;
  }
}
