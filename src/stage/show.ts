/**
 * One Moment after another becomes a play: who stands where, in which light, with what on the
 * counter. It owns the views and knows no browser beyond them.
 */
import type { Moment } from '../core/session/moment.ts';
import { freshSpeech } from '../speech/fresh.ts';
import { Actor } from './acting/actor.ts';
import { EMPTY } from './acting/counter.ts';
import { Flow, swell } from './acting/ease.ts';
import type { Chance } from './acting/life.ts';
import {
  before,
  doneBefore,
  onPhone,
  otherScene,
  partOf,
  playedHere,
  restlessness,
  sameEvent,
} from './acting/part.ts';
import { type Plan, planOf } from './acting/plan.ts';
import { Camerawork, DEPTHS, type Shot, through } from './camera.ts';
import { CounterView } from './counter-view.ts';
import { FigureView } from './figure-view.ts';
import { blendLights, type Light, lightOf } from './light.ts';
import { COVERED, PASSAGE, PassageView } from './passage-view.ts';
import type { PhaserScene } from './phaser.ts';
import { PlaceView } from './place-view.ts';
import { placeOf } from './places/index.ts';
import type { PlaceState } from './places/place.ts';
import { BULKY, LIGHT, PROP_PLACE } from './props/prop.ts';
import { QueueView } from './queue-view.ts';
import { lookFor } from './rig/look-for.ts';
import type { Screen } from './screen.ts';
import { benchOf } from './trainee/bench.ts';
import type { StageView } from './view.ts';

/** Milliseconds between frames: while whole things move, while a face moves, while all is quiet. */
const FLOWING = 16;
const SPEAKING = 41;
const QUIET = 160;

/** The door stands open for so long after somebody has gone through it; milliseconds. */
const DOOR = 1100;
/** After the change behind it the passage takes so long to clear. */
const UNVEILED = PASSAGE - COVERED - 120;
/** From setting off to the door. */
const TO_THE_DOOR = 700;

function lightFor({ mood, scene }: Moment): Light {
  return lightOf(mood, scene.index > 0);
}

function shotOf({ mood, cues, turn, ending }: Moment): Shot {
  const leaving = turn === 'ended' && cues.includes('walks-out');
  return { mood, leaving, ...(ending === undefined ? {} : { outcome: ending.outcome }) };
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
  readonly #queue: QueueView;
  readonly #passage: PassageView;
  /** The scene of the view is not yet shown: time is passing. */
  #passing = false;
  /** When somebody goes through the door. */
  #door = Number.POSITIVE_INFINITY;

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
    this.#counter = new CounterView(scene, benchOf(moment.scene));
    this.#queue = new QueueView(scene);
    this.#passage = new PassageView(scene);
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
        this.#queue.resize(this.#screen);
      },
      () => {
        const now = performance.now();
        const standing = before(moment);
        this.#counter.cut(standing);
        this.#queue.wait(standing.queue, now, true);
        this.#perform(this.#view, now, moment.fresh > 0 || this.#view.there === true);
      },
    ];
  }

  resize(screen: Screen): void {
    this.#screen = screen;
    this.#figure.resize(screen);
    this.#counter.resize(screen);
    this.#queue.resize(screen);
    this.#drawPlace();
  }

  /** The page lies over more of it, or less: nothing is drawn again. */
  cover(screen: Screen): void {
    this.#counter.cover(screen);
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
    this.#actor.grow(next.patience ?? 1);
    if (sameEvent(last.moment, next.moment)) {
      this.#grow();
      if (next.motion === 'reduced' && last.motion !== 'reduced') this.#still(now);
      return;
    }
    const again = next.moment.transcript.length < last.moment.transcript.length;
    const elsewhere = otherScene(last.moment, next.moment);
    if (elsewhere && !again && next.motion === 'full') {
      if (!this.#passing) this.#passage.begin(now + this.#finish(next.moment, now));
      this.#passing = true;
      return;
    }
    if (this.#passing && !again && next.motion === 'full') return;
    this.#passing = false;
    if (last.moment.customer.look !== next.moment.customer.look) {
      this.#figure.wear(lookFor(next.moment.customer.look));
    }
    if (again || elsewhere) this.#clear(now);
    this.#perform(next, now, again && next.moment.fresh > 0);
  }

  /** What is still to be done here before the scene changes; returns how long it takes. */
  #finish(moment: Moment, now: number): number {
    const plan = planOf(this.#counter.counter, doneBefore(moment));
    if (plan.acts.length === 0) return 0;
    const start = now + this.#counter.waitFor(now);
    this.#counter.act(plan, start);
    return start - now + plan.length - 260;
  }

  /** Everybody and everything where this event leaves them. */
  #still(now: number): void {
    const { moment } = this.#view;
    this.#counter.cut(this.#counter.counter);
    const shown = planOf(EMPTY, playedHere(moment), onPhone(moment.scene));
    this.#actor.play(partOf(moment), shown, freshSpeech(moment), now, true);
  }

  /** Another scene, or the same talk from an earlier turn: nothing of before lies about. */
  #clear(now: number): void {
    const { moment } = this.#view;
    const standing = before(moment);
    this.#counter.work(benchOf(moment.scene));
    this.#counter.cut(standing);
    this.#queue.wait(standing.queue, now, true);
    this.#queue.stepUp(Number.POSITIVE_INFINITY);
    this.#drawPlace();
    this.#actor.play(partOf(moment), planOf(standing, []), '', now, true);
  }

  /**
   * `silently`: a talk taken up again has its things in place, and nobody acts. `pause`:
   * milliseconds before anybody does.
   */
  #perform({ moment, motion }: StageView, now: number, silently: boolean, pause = 0): void {
    const cut = motion === 'reduced' || silently;
    const plan = planOf(this.#counter.counter, playedHere(moment), onPhone(moment.scene));
    const start = cut ? now : now + pause + this.#counter.waitFor(now);
    this.#actor.play(partOf(moment), plan, freshSpeech(moment), start, cut);
    if (cut) this.#counter.cut(plan.counter);
    else this.#counter.act(plan, start);
    this.#heed(plan);
    this.#queue.wait(plan.counter.queue, now, cut);
    this.#grow();
    const { takes, leaves } = this.#actor;
    if (takes !== null) this.#takeAlong(takes);
    this.#door = leaves === null ? Number.POSITIVE_INFINITY : leaves + TO_THE_DOOR;
    this.#queue.stepUp(this.#door + 300);
    const light = lightFor(moment);
    this.#camera.take(shotOf(moment), now, cut);
    if (motion === 'reduced') this.#light.cut(light);
    else this.#light.to(light, now);
    this.#place.change(this.#state(), now, cut);
  }

  #grow(): void {
    const { moment, patience } = this.#view;
    this.#queue.grow(restlessness(moment, this.#counter.counter.queue, patience));
  }

  /** What lies there now and then draws the eye: the thing that came last. */
  #heed({ counter }: Plan): void {
    const prop = [...counter.props].at(-1);
    this.#actor.heed(prop === undefined ? null : [(PROP_PLACE[prop][0] - 800) / 240, 0.6]);
  }

  /** What was given to them last, and can be carried in a hand. */
  #takeAlong(at: number): void {
    const things = [...this.#counter.counter.props];
    const prop = things.findLast((one) => LIGHT.includes(one) || BULKY.includes(one));
    if (prop !== undefined) this.#counter.take(prop, at);
  }

  /** Whole things are on their way. */
  #moving(now: number): boolean {
    return (
      this.#passage.passing(now) ||
      (now >= this.#door && now < this.#door + DOOR) ||
      this.#queue.busy(now) ||
      this.#light.moving(now) ||
      this.#camera.moving(now) ||
      this.#counter.busy(now) ||
      this.#actor.walking(now)
    );
  }

  /** Puts everything where it is at `now`; returns the milliseconds until it wants to be again. */
  frame(now: number): number {
    const full = this.#view.motion === 'full';
    if (this.#passing && (this.#passage.covered(now) || !full)) {
      this.#passing = false;
      this.#figure.wear(lookFor(this.#view.moment.customer.look));
      this.#clear(now);
      this.#perform(this.#view, now, false, UNVEILED);
    }
    const acted = full ? this.#actor.at(now) : this.#actor.still();
    const mood = this.#light.at(full ? now : Number.POSITIVE_INFINITY);
    // Daylight falls in while the door is open.
    const day = full ? swell(now - this.#door, DOOR, 260) : 0;
    const light = { ...mood, beam: Math.min(1.25, mood.beam + day * 0.5) };
    const time = full ? now : Number.MAX_SAFE_INTEGER;
    const busy = full && (this.#moving(now) || this.#actor.busy(now));
    const camera = full ? this.#camera.at(now, acted.face.turn, busy) : this.#camera.still();
    const screen = through(this.#screen, camera, DEPTHS.customer);
    this.#place.show(this.#screen, camera, light, now, full);
    this.#passage.show(this.#screen, now, full);
    this.#figure.show(acted, screen, full ? now : Number.POSITIVE_INFINITY);
    this.#counter.show(through(this.#screen, camera, DEPTHS.front), time, acted.x);
    this.#queue.show(through(this.#screen, camera, DEPTHS.middle), time);

    if (!full) return Number.POSITIVE_INFINITY;
    if (this.#moving(now)) return FLOWING;
    if (this.#actor.busy(now) || this.#place.changing()) return SPEAKING;
    return Math.max(
      FLOWING,
      Math.min(QUIET, this.#actor.nextAfter(now) - now, this.#camera.next - now),
    );
  }
}
