/**
 * The customer as somebody who acts: mood, cues and speech go in, and a face, a pose and a place
 * come out for any point in time. Nothing here draws. Times are milliseconds.
 */
import type { Outcome } from '../../core/scenario/vocabulary.ts';
import { BREATH } from '../../speech/delivery.ts';
import { BULKY } from '../props/prop.ts';
import { blendFaces, type Face, type FaceSum } from '../rig/face.ts';
import { moodFace } from '../rig/moods.ts';
import { blendPoses, type Pose } from '../rig/pose.ts';
import { moodPose, POSES } from '../rig/poses.ts';
import { CALLING, READING } from './arms.ts';
import { Flow } from './ease.ts';
import { type Finale, finaleOf } from './ending.ts';
import { clockGesture, gesturesFor, READS } from './gestures.ts';
import { Gesturing } from './gesturing.ts';
import { Blinking, breath, type Chance, Gaze } from './life.ts';
import { withinLimits } from './limits.ts';
import { jump, type Manner, mannerOf, sway } from './manner.ts';
import type { Holding, Part } from './part.ts';
import type { Plan } from './plan.ts';
import { Speaking } from './speaking.ts';
import { Walk } from './walk.ts';

const POSE_FLOW = 480;
/** While it comes to an end with nothing said, a moment passes all the same. */
const HUSH = 500;
export interface Acted {
  readonly face: Face;
  readonly pose: Pose;
  /** World units from the middle. */
  readonly x: number;
  readonly y: number;
  /** Radians about the feet. */
  readonly swing: number;
  /** 1 is usual; less is further off. */
  readonly size: number;
  /** −1…1. */
  readonly breath: number;
  readonly holding: Holding | null;
}

const HOLDINGS: Readonly<Record<Holding, Pose>> = {
  phone: POSES.phone,
  call: CALLING,
  paper: READING,
};

export class Actor {
  #part: Part;
  #manner: Manner;
  readonly #face: Flow<Face>;
  readonly #pose: Flow<Pose>;
  readonly #step: Flow<number>;
  readonly #walk = new Walk();
  readonly #blinking: Blinking;
  readonly #gaze: Gaze;
  readonly #gesturing = new Gesturing();
  #speaking = new Speaking('');
  #speechStart = 0;
  #finale: Finale | null = null;
  #ended = Number.POSITIVE_INFINITY;
  #patience = 1;
  #moodPoses = new Map<Pose, Pose>();

  constructor(part: Part, chance: Chance, now: number) {
    this.#part = part;
    this.#manner = mannerOf(part.mood, part.temperament);
    this.#face = new Flow(moodFace(part.mood, part.temperament), 620, blendFaces);
    this.#pose = new Flow<Pose>(this.#moodPose(), POSE_FLOW, blendPoses);
    this.#step = new Flow(0, 900, (a: number, b: number, t: number) => a + (b - a) * t);
    this.#blinking = new Blinking(chance, now);
    this.#gaze = new Gaze(chance, now);
  }

  /** The mood's arms, with the mood's body. The same pose for the same mood, always. */
  #moodPose(): Pose {
    const { mood, temperament, habits, holding } = this.#part;
    const pose =
      holding === undefined ? POSES[moodPose(mood, temperament, habits)] : HOLDINGS[holding];
    const { lean, turn } = this.#manner;
    const known = this.#moodPoses.get(pose);
    if (known !== undefined) return known;
    const made = { ...pose, lean: pose.lean + lean * 0.5, turn: pose.turn + turn };
    this.#moodPoses.set(pose, made);
    return made;
  }

  /** `cut`: be there at once, without moving. */
  play(part: Part, plan: Plan, speech: string, now: number, cut: boolean): void {
    const { mood: before } = this.#part;
    this.#part = part;
    this.#manner = mannerOf(part.mood, part.temperament);
    this.#moodPoses = new Map();
    this.#gesturing.clear();
    this.#finale = null;
    this.#ended = Number.POSITIVE_INFINITY;
    const face = moodFace(part.mood, part.temperament);
    const timed = gesturesFor(plan, part.mood, part.clock);
    const spoken = speech !== '';
    if (cut) {
      this.#face.cut(face);
      this.#speaking = new Speaking('');
      this.#walk.cut(plan, part, spoken);
      const kept = timed.find(({ gesture }) => gesture.lasting)?.gesture.pose;
      const ending = part.over && part.outcome === 'won-back' ? POSES.heart : undefined;
      this.#pose.cut(
        part.holding === undefined ? (kept ?? ending ?? this.#moodPose()) : this.#moodPose(),
      );
      this.#step.cut(part.over && part.outcome === 'stopped' ? 1 : 0);
      return;
    }
    const { length, more } = jump(before, part.mood, part.temperament);
    this.#face.to(face, now, length, more);
    this.#speaking = new Speaking(speech);
    this.#speechStart = now + BREATH;
    this.#gesturing.add(timed, now);
    if (part.listened) this.#listen(now, spoken);
    if (part.holding === 'phone' || part.holding === 'paper') {
      this.#gesturing.add([{ gesture: READS[part.holding], at: 0 }], now);
    }
    this.#walk.play(plan, part, spoken, now, spoken ? BREATH + this.#speaking.length : 0);
    this.#step.to(0, now);
    if (part.over && part.outcome !== undefined) this.#end(part, part.outcome, plan, now);
    this.#steer(now);
  }

  /** A small nod at what was said; one more where there is nothing to answer. */
  #listen(now: number, spoken: boolean): void {
    const { nods } = this.#manner;
    if (nods === 0) return;
    const swing = { of: 'nod' as const, by: nods * 0.7, times: spoken ? 0.5 : 1.5 };
    this.#gesturing.add([{ gesture: { length: spoken ? 520 : 1300, swing }, at: 0 }], now);
  }

  #end(part: Part, outcome: Outcome, plan: Plan, now: number): void {
    const present = part.holding === undefined;
    const walks = plan.cued.some(({ cue }) => cue === 'walks-out');
    const comes = part.comes === true || walks;
    const laden = BULKY.some((prop) => plan.counter.props.has(prop));
    const finale = finaleOf(outcome, part.temperament, { present, comes, laden });
    const said = this.#speaking.length > 0 ? BREATH + this.#speaking.length + 250 : HUSH;
    const start = now + Math.max(said, plan.length);
    this.#finale = finale;
    this.#ended = start;
    this.#gesturing.add(finale.gestures, start);
    if (finale.leaving !== undefined) this.#walk.leave(finale.leaving, start);
    if (finale.steps) this.#step.to(1, start);
  }

  /** Sends the arms where the latest gesture, or else the mood, wants them. */
  #steer(now: number): void {
    this.#pose.to(this.#gesturing.pose(now) ?? this.#moodPose(), now);
  }

  /** What is left of their patience, 0…1. The clock draws the eye as it runs short. */
  grow(patience: number): void {
    this.#patience = patience;
  }

  /** What lies there and is talked about, in the look's own units; null: nothing. */
  heed(at: readonly [x: number, y: number] | null): void {
    if (this.#patience < 0.4) {
      const { lookX = 0, lookY = 0 } = clockGesture(this.#part.clock).face ?? {};
      this.#gaze.heed([lookX, lookY], 0.85 - this.#patience);
      return;
    }
    this.#gaze.heed(at, 0.55);
  }

  at(now: number): Acted {
    this.#steer(now);
    const face: FaceSum = { ...this.#face.at(now) };
    const free = this.#gesturing.addTo(face, now);
    const { stare, pace } = this.#manner;
    const [lookX, lookY] = this.#gaze.at(now, stare);
    face.lookX += lookX * free;
    face.lookY += lookY * free;
    face.turn += lookX * free * 0.22;
    face.nod += Math.max(0, lookY) * free * 0.12;
    const much = this.#part.temperament === 'held-back' ? 0.62 : 1;
    this.#speaking.addTo(face, now - this.#speechStart, much);

    const walk = this.#walk.at(now);
    face.turn += walk.turn;
    const step = this.#step.at(now);
    const weight = sway(now, pace) * this.#manner.sway * (1 - walk.going);
    // Clamped before the blink: an eye closes from wherever it is.
    const seen = withinLimits(face);
    return {
      face: { ...seen, lid: seen.lid * this.#blinking.at(now, stare) },
      pose: this.#gesturing.waving(this.#pose.at(now), now),
      x: walk.x,
      y: walk.bob - step * 9,
      swing: weight * 0.007 + walk.tilt,
      size: 1 - step * 0.06,
      breath: breath(now, 1 + stare * 0.5),
      holding: this.#holding(now),
    };
  }

  /** A still: no breath, no blink, no glance. */
  still(): Acted {
    const { mood, temperament } = this.#part;
    const step = this.#step.at(Number.POSITIVE_INFINITY);
    return {
      face: moodFace(mood, temperament),
      pose: this.#pose.at(Number.POSITIVE_INFINITY),
      x: this.#walk.goal,
      y: -step * 9,
      swing: 0,
      size: 1 - step * 0.06,
      breath: 0,
      holding: this.#part.holding ?? null,
    };
  }

  #holding(now: number): Holding | null {
    const { holding } = this.#part;
    if (holding !== undefined) return holding;
    return this.#gesturing.since(POSES.phone, 200, now) ? 'phone' : null;
  }

  /** When they take along what they were given; null: they do not. */
  get takes(): number | null {
    const takes = this.#finale?.takes;
    return takes === undefined ? null : this.#ended + takes;
  }

  /** When they set off for the door; null: they stay. */
  get leaves(): number | null {
    const leaving = this.#finale?.leaving;
    return leaving === undefined ? null : this.#ended + leaving.off;
  }

  /** The whole figure moves. */
  walking(now: number): boolean {
    return this.#walk.moving(now) || this.#step.moving(now);
  }

  /** Something moves that needs the next frame. */
  busy(now: number): boolean {
    return (
      this.#face.moving(now) ||
      this.#pose.moving(now) ||
      this.walking(now) ||
      now < this.#speechStart + this.#speaking.length + 60 ||
      this.#gesturing.active(now) ||
      this.#blinking.active(now) ||
      this.#gaze.active(now)
    );
  }

  /** When something of its own begins, after `now`. */
  nextAfter(now: number): number {
    return Math.min(
      this.#blinking.next,
      this.#gaze.next,
      ...(this.leaves !== null && this.leaves > now ? [this.leaves] : []),
      this.#gesturing.next(now),
    );
  }
}
