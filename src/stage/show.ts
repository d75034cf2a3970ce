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
import { Camerawork, DEPTHS, type Shot, through } from './camera.ts';
import { CounterView } from './counter-view.ts';
import { FigureView } from './figure-view.ts';
import { blendLights, type Light, lightOf } from './light.ts';
import type { PhaserScene } from './phaser.ts';
import { PlaceView } from './place-view.ts';
import { lookFor } from './rig/look-for.ts';
import type { Screen } from './screen.ts';
import { placeOf } from './settings/index.ts';
import type { PlaceState } from './settings/setting.ts';
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

function lightFor({ mood, scene }: Moment): Light {
  return lightOf(mood, scene.index > 0);
}

function shotOf({ mood, cues, turn, ending }: Moment): Shot {
  const leaving = turn === 'ended' && cues.includes('walks-out');
  return { mood, leaving, ...(ending === undefined ? {} : { outcome: ending.outcome }) };
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
  readonly #place: PlaceView;
  readonly #figure: FigureView;
  readonly #counter: CounterView;
  readonly #light: Flow<Light>;
  readonly #camera: Camerawork;
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
    this.#view = first;
    this.#screen = screen;
    this.#place = new PlaceView(scene, plain);
    this.#figure = new FigureView(scene, lookFor(moment.customer.look));
    this.#counter = new CounterView(scene);
    this.#light = new Flow<Light>(lightFor(moment), 1400, blendLights);
    this.#camera = new Camerawork(shotOf(moment), plain);
    this.#actor = new Actor(partOf(moment), chance, now);
  }

  /** The first pictures, in pieces small enough to let a tap through between them. */
  pieces(): readonly (() => void)[] {
    const { moment } = this.#view;
    return [
      () => this.#drawBack(),
      () => this.#drawMiddle(),
      () => this.#drawFront(),
      () => {
        this.#figure.resize(this.#screen);
        this.#counter.resize(this.#screen);
      },
      () => {
        const now = performance.now();
        this.#counter.lay(after(EMPTY, moment.earlier), now, true);
        this.#perform(this.#view, now, moment.fresh > 0 || this.#view.there === true);
      },
    ];
  }

  resize(screen: Screen): void {
    this.#screen = screen;
    this.#figure.resize(screen);
    this.#counter.resize(screen);
    this.#drawPlace();
  }

  #drawPlace(): void {
    this.#drawBack();
    this.#drawMiddle();
    this.#drawFront();
  }

  #state(): PlaceState {
    const { board } = this.#counter.counter;
    return { board, later: this.#view.moment.scene.index > 0, tick: 0 };
  }

  #drawBack(): void {
    this.#place.drawBack(placeOf(this.#view.moment.scene), this.#state(), this.#screen);
  }

  #drawMiddle(): void {
    this.#place.drawMiddle(placeOf(this.#view.moment.scene), this.#state(), this.#screen);
  }

  #drawFront(): void {
    const { scene } = this.#view.moment;
    this.#place.drawFront(placeOf(scene), this.#screen);
    this.#place.drawLight(placeOf(scene), scene.index > 0, this.#screen);
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
    const light = lightFor(moment);
    this.#camera.take(shotOf(moment), now, cut || silently);
    if (cut) this.#light.cut(light);
    else this.#light.to(light, now);
    this.#counter.lay(after(this.#counter.counter, moment.cues), now, cut || silently);
    this.#place.change(this.#state(), now, cut || silently);
  }

  #curtainAt(now: number): number {
    const time = now - this.#curtain.start;
    return time < CLOSE ? smooth(time / CLOSE) : 1 - smooth((time - CLOSE) / OPEN);
  }

  /** Whole things are on their way. */
  #moving(now: number): boolean {
    return (
      now - this.#curtain.start < CLOSE + OPEN ||
      this.#light.moving(now) ||
      this.#camera.moving(now) ||
      this.#counter.busy(now) ||
      this.#actor.walking(now)
    );
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
    const busy = full && (this.#moving(now) || this.#actor.busy(now));
    const camera = full ? this.#camera.at(now, acted.face.turn, busy) : this.#camera.still();
    const screen = through(this.#screen, camera, DEPTHS.customer);
    this.#place.show(this.#screen, camera, light, full ? this.#curtainAt(now) : 0, now, full);
    this.#figure.show(acted, screen, full ? now : Number.POSITIVE_INFINITY);
    this.#counter.show(
      through(this.#screen, camera, DEPTHS.front),
      time,
      through(this.#screen, camera, DEPTHS.middle),
    );

    if (!full) return Number.POSITIVE_INFINITY;
    if (this.#moving(now)) return FLOWING;
    if (this.#actor.busy(now) || this.#place.changing()) return SPEAKING;
    return Math.max(FLOWING, Math.min(QUIET, this.#actor.next - now, this.#camera.next - now));
  }
}
