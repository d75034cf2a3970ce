/**
 * One Moment after another becomes a play: who stands where, in which light, with what on the
 * counter. It owns the views and knows no browser beyond them.
 */
import type { Moment } from '../core/session/moment.ts';
import { freshSpeech } from '../speech/fresh.ts';
import { Actor, type Part } from './acting/actor.ts';
import { Flow, smooth } from './acting/ease.ts';
import type { Chance } from './acting/life.ts';
import { after, EMPTY } from './acting/props.ts';
import { CounterView } from './counter-view.ts';
import { FigureView } from './figure-view.ts';
import { blendLights, type Light, lightOf } from './light.ts';
import type { PhaserScene } from './phaser.ts';
import { PlaceView } from './place-view.ts';
import { lookFor } from './rig/look-for.ts';
import type { Screen } from './screen.ts';
import { placeOf } from './settings/index.ts';
import type { StageView } from './view.ts';

/** Milliseconds: the curtain's way down, and up again. */
const CLOSE = 260;
const OPEN = 420;
/** Milliseconds between frames: while whole things move, while a face moves, while all is quiet. */
const FLOWING = 16;
const SPEAKING = 41;
const QUIET = 130;

function partOf({ customer, mood, scene, turn }: Moment): Part {
  const { habits } = lookFor(customer.look);
  return {
    mood,
    temperament: customer.temperament,
    clock: placeOf(scene).clock,
    over: turn === 'ended',
    ...(habits === undefined ? {} : { habits }),
    ...(scene.how === 'in-person' ? {} : { holding: 'phone' as const }),
  };
}

/** The same event, shown again: a change of size or of motion, not of the talk. */
function sameEvent(a: Moment, b: Moment): boolean {
  return (
    a === b ||
    (a.transcript.length === b.transcript.length &&
      a.turns === b.turns &&
      a.left === b.left &&
      a.mood === b.mood &&
      a.scene.index === b.scene.index)
  );
}

function otherScene(a: Moment, b: Moment): boolean {
  return a.scene.index !== b.scene.index || placeOf(a.scene) !== placeOf(b.scene);
}

export class Show {
  readonly #scene: PhaserScene;
  readonly #plain: boolean;
  readonly #place: PlaceView;
  readonly #figure: FigureView;
  readonly #counter: CounterView;
  readonly #light: Flow<Light>;
  readonly #actor: Actor;
  #screen: Screen;
  #view: StageView;
  /** When the curtain began to fall, and what it hides. */
  #curtain = { start: Number.NEGATIVE_INFINITY, changed: true };

  constructor(
    scene: PhaserScene,
    first: StageView,
    screen: Screen,
    plain: boolean,
    chance: Chance,
  ) {
    const { moment } = first;
    const now = performance.now();
    this.#scene = scene;
    this.#plain = plain;
    this.#view = first;
    this.#screen = screen;
    this.#place = new PlaceView(scene, plain);
    this.#figure = new FigureView(scene, lookFor(moment.customer.look));
    this.#counter = new CounterView(scene);
    this.#light = new Flow<Light>(lightOf(moment.mood), 900, blendLights);
    this.#actor = new Actor(partOf(moment), chance, now);
  }

  /** The first pictures, in pieces small enough to let a tap through between them. */
  pieces(): readonly (() => void)[] {
    const { moment } = this.#view;
    return [
      () => {
        this.#place.resize(this.#screen);
        this.#drawBack();
      },
      () => this.#drawFront(),
      () => {
        this.#figure.resize(this.#screen);
        this.#counter.resize(this.#screen);
      },
      () => {
        const now = performance.now();
        this.#counter.lay(after(EMPTY, moment.earlier), now, true);
        this.#perform(this.#view, now, moment.fresh > 0);
      },
    ];
  }

  resize(screen: Screen): void {
    this.#screen = screen;
    this.#place.resize(screen);
    this.#figure.resize(screen);
    this.#counter.resize(screen);
    this.#drawPlace();
  }

  #drawPlace(): void {
    this.#drawBack();
    this.#drawFront();
  }

  #drawBack(): void {
    const { scene } = this.#view.moment;
    this.#place.drawBack(placeOf(scene), this.#counter.counter, scene.index > 0);
  }

  #drawFront(): void {
    const { scene } = this.#view.moment;
    this.#place.drawFront(placeOf(scene));
    this.#place.drawLight(placeOf(scene), scene.index > 0);
  }

  view(next: StageView, now: number): void {
    const last = this.#view;
    this.#view = next;
    if (sameEvent(last.moment, next.moment)) {
      if (next.motion === 'reduced') this.#actor.play(partOf(next.moment), [], '', now, true);
      return;
    }
    const again = next.moment.transcript.length < last.moment.transcript.length;
    const elsewhere = otherScene(last.moment, next.moment);
    if (elsewhere && !again && next.motion === 'full') {
      this.#curtain = { start: now, changed: false };
      return;
    }
    if (last.moment.customer.look !== next.moment.customer.look) {
      this.#figure.wear(lookFor(next.moment.customer.look));
    }
    if (again || elsewhere) this.#clear(now);
    this.#perform(next, now, again && next.moment.fresh > 0);
  }

  /** Another scene, or the same talk from an earlier turn: nothing of before lies about. */
  #clear(now: number): void {
    this.#counter.lay(after(EMPTY, this.#view.moment.earlier), now, true);
    this.#drawPlace();
    this.#actor.play(partOf(this.#view.moment), [], '', now, true);
  }

  /** `silently`: a talk taken up again has its things in place, and nobody acts. */
  #perform({ moment, motion }: StageView, now: number, silently: boolean): void {
    const cut = motion === 'reduced';
    const cues = silently ? [] : moment.cues;
    const speech = silently ? '' : freshSpeech(moment);
    this.#actor.play(partOf(moment), cues, speech, now, cut);
    const light = lightOf(moment.mood);
    if (cut) this.#light.cut(light);
    else this.#light.to(light, now);
    const before = this.#counter.counter;
    this.#counter.lay(after(before, moment.cues), now, cut || silently);
    if (before.board !== this.#counter.counter.board) this.#drawBack();
  }

  #curtainAt(now: number): number {
    const time = now - this.#curtain.start;
    return time < CLOSE ? smooth(time / CLOSE) : 1 - smooth((time - CLOSE) / OPEN);
  }

  /** Puts everything where it is at `now`; returns the milliseconds until it wants to be again. */
  frame(now: number): number {
    const full = this.#view.motion === 'full';
    const curtain = this.#curtain;
    if (!curtain.changed && (now - curtain.start >= CLOSE || !full)) {
      curtain.changed = true;
      this.#figure.wear(lookFor(this.#view.moment.customer.look));
      this.#clear(now);
      this.#perform(this.#view, now, false);
    }
    const acted = full ? this.#actor.at(now) : this.#actor.still();
    const light = this.#light.at(full ? now : Number.POSITIVE_INFINITY);
    const time = full ? now : Number.MAX_SAFE_INTEGER;
    this.#place.show(this.#screen, light, full ? this.#curtainAt(now) : 0, now, full);
    this.#figure.show(acted, this.#screen, full ? now : Number.POSITIVE_INFINITY);
    this.#counter.show(this.#screen, time);
    if (!this.#plain) this.#scene.cameras.main.setZoom(light.zoom);

    if (!full) return Number.POSITIVE_INFINITY;
    if (
      now - curtain.start < CLOSE + OPEN ||
      this.#light.moving(now) ||
      this.#counter.busy(now) ||
      this.#actor.walking(now)
    ) {
      return FLOWING;
    }
    if (this.#actor.busy(now)) return SPEAKING;
    return Math.max(FLOWING, Math.min(QUIET, this.#actor.next - now));
  }
}
