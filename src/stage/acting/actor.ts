/**
 * The customer as somebody who acts: mood, cues and speech go in, and a face, a pose and a place
 * come out for any point in time. Nothing here draws. Times are milliseconds.
 */
import type { Mood, Outcome } from '../../core/scenario/vocabulary.ts';
import { BREATH } from '../../speech/delivery.ts';
import { blendFaces, type Face } from '../rig/face.ts';
import { moodFace, type Temperament } from '../rig/moods.ts';
import { blendPoses, type Pose } from '../rig/pose.ts';
import { moodPose, POSES, type PoseName } from '../rig/poses.ts';
import { CALLING, CARRYING, LADEN, READING } from './arms.ts';
import { Flow, swell } from './ease.ts';
import { type Finale, finaleOf } from './ending.ts';
import { clockGesture, type Gesture, gesturesFor } from './gestures.ts';
import { Blinking, breath, type Chance, Gaze } from './life.ts';
import { jump, type Manner, mannerOf, sway } from './manner.ts';
import type { Plan } from './plan.ts';
import { Stress } from './stress.ts';
import { BULKY } from './taking.ts';
import { Talk } from './talk.ts';
import { Walk } from './walk.ts';

const POSE_FLOW = 480;
/** While it comes to an end with nothing said, a moment passes all the same. */
const HUSH = 500;
/** So long before they turn to the door a thing is taken up. */
const UP_IN_HAND = 1300;
const UP_IN_ARMS = 700;
const LOADING: Gesture = { length: 1200, pose: CARRYING, face: { nod: 0.3, lookY: 0.7 } };

/** What the customer has in their hands where they are at home. */
export type Holding = 'phone' | 'call' | 'paper';

export interface Part {
  readonly mood: Mood;
  readonly temperament: Temperament;
  readonly habits?: Readonly<Partial<Record<Mood, PoseName>>>;
  /** On which side a clock hangs, −1…1. */
  readonly clock: number;
  /** The talk has ended: who walks out now is gone. */
  readonly over: boolean;
  readonly outcome?: Outcome;
  /** They came here on their own feet for this, and have no seat to go back to. */
  readonly comes?: boolean;
  readonly holding?: Holding;
  /** The trainee has just spoken, and they have listened. */
  readonly listened?: boolean;
  /** Something of this event is theirs: who had gone is here again. */
  readonly takesPart?: boolean;
  /** The last that they do in this event: who goes without a word is gone. */
  readonly parting?: 'word' | 'deed';
}

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

/** Numbers of a face that mean something below 0; all others end there. */
const SIGNED: ReadonlySet<keyof Face> = new Set<keyof Face>([
  'browIn',
  'browOut',
  'browArch',
  'browSkew',
  'slant',
  'lookX',
  'lookY',
  'curve',
  'skew',
  'flush',
  'turn',
  'nod',
  'tilt',
]);

/** No neck and no eye goes further, however much comes together. */
function within(value: number, most: number): number {
  return Math.max(-most, Math.min(most, value));
}

const MOSTS: Readonly<Partial<Record<keyof Face, number>>> = {
  turn: 1.1,
  nod: 1.1,
  tilt: 1,
  lookX: 1,
  lookY: 1,
  browIn: 1.15,
  browOut: 1.15,
  curve: 1.1,
  open: 1,
  lid: 1.25,
};

function bounded(face: Record<keyof Face, number>): Face {
  for (const key of Object.keys(face) as (keyof Face)[]) {
    const most = MOSTS[key] ?? 1.3;
    face[key] = SIGNED.has(key) ? within(face[key], most) : Math.max(0, Math.min(most, face[key]));
  }
  return face;
}

interface Running {
  readonly gesture: Gesture;
  readonly start: number;
}

const HOLDINGS: Readonly<Record<Holding, Pose>> = {
  phone: POSES.phone,
  call: CALLING,
  paper: READING,
};

/** It is read before it is answered. */
const READS: Readonly<Record<'phone' | 'paper', Gesture>> = {
  phone: { length: 1500, face: { nod: 0.4, lookY: 0.85, lookX: 0.35, turn: 0.12 } },
  paper: { length: 1900, face: { nod: 0.45, lookY: 0.85 } },
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
  #talk = new Talk('');
  #stress = new Stress('');
  #talkStart = 0;
  #gestures: readonly Running[] = [];
  #finale: Finale | null = null;
  #ended = Number.POSITIVE_INFINITY;
  #patience = 1;
  #bulky = false;
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

  /** `cut`: be there at once, without moving. Returns when the last of it is over. */
  play(part: Part, plan: Plan, speech: string, now: number, cut: boolean): number {
    const { mood: before } = this.#part;
    this.#part = part;
    this.#manner = mannerOf(part.mood, part.temperament);
    this.#moodPoses = new Map();
    this.#gestures = [];
    this.#finale = null;
    this.#ended = Number.POSITIVE_INFINITY;
    const face = moodFace(part.mood, part.temperament);
    const timed = gesturesFor(plan, part.mood, part.clock);
    const spoken = speech !== '';
    if (cut) {
      this.#face.cut(face);
      this.#talk = new Talk('');
      this.#stress = new Stress('');
      this.#walk.cut(plan, part, spoken);
      const kept = timed.find(({ gesture }) => gesture.lasting)?.gesture.pose;
      const ending = part.over && part.outcome === 'won-back' ? POSES.heart : undefined;
      this.#pose.cut(
        part.holding === undefined ? (kept ?? ending ?? this.#moodPose()) : this.#moodPose(),
      );
      this.#step.cut(part.over && part.outcome === 'stopped' ? 1 : 0);
      return now;
    }
    const { length, more } = jump(before, part.mood, part.temperament);
    this.#face.to(face, now, length, more);
    this.#talk = new Talk(speech);
    this.#stress = new Stress(speech);
    this.#talkStart = now + BREATH;
    this.#gestures = timed.map(({ gesture, at }) => ({ gesture, start: now + at }));
    if (part.listened) this.#listen(now, spoken);
    const { holding } = part;
    if (holding === 'phone' || holding === 'paper') {
      this.#gestures = [...this.#gestures, { gesture: READS[holding], start: now }];
    }
    this.#walk.play(plan, part, spoken, now, spoken ? BREATH + this.#talk.length : 0);
    this.#step.to(0, now);
    if (part.over && part.outcome !== undefined) this.#end(part, part.outcome, plan, now);
    this.#steer(now);
    return this.#ended;
  }

  /** A small nod at what was said; one more where there is nothing to answer. */
  #listen(now: number, spoken: boolean): void {
    const { nods } = this.#manner;
    if (nods === 0) return;
    const swing = { of: 'nod' as const, by: nods * 0.7, times: spoken ? 0.5 : 1.5 };
    this.#gestures = [
      ...this.#gestures,
      { gesture: { length: spoken ? 520 : 1300, swing }, start: now },
    ];
  }

  #end(part: Part, outcome: Outcome, plan: Plan, now: number): void {
    const present = part.holding === undefined;
    const walks = plan.cued.some(({ cue }) => cue === 'walks-out');
    const finale = finaleOf(outcome, part.temperament, present, part.comes === true || walks);
    const said = this.#talk.length > 0 ? BREATH + this.#talk.length + 250 : HUSH;
    const start = now + Math.max(said, plan.length);
    this.#finale = finale;
    this.#ended = start;
    this.#gestures = [
      ...this.#gestures,
      ...finale.gestures.map(({ gesture, at }) => ({ gesture, start: start + at })),
    ];
    const { leaving } = finale;
    this.#bulky = BULKY.some((prop) => plan.counter.props.has(prop));
    const laden = finale.takes && this.#bulky;
    if (leaving !== undefined) {
      this.#walk.leave(leaving, start);
      // Nothing is left to say.
      const shut = outcome === 'lost' ? { open: -0.6, square: -0.6, lowerTeeth: -0.6 } : {};
      const turn = { turn: 0.9, lookX: 0.6, lookY: 0, ...shut };
      this.#gestures = [
        ...this.#gestures,
        ...(laden ? [{ gesture: LOADING, start: start + leaving.at - UP_IN_ARMS }] : []),
        {
          gesture: {
            length: leaving.off - leaving.at + leaving.length,
            pose: laden ? LADEN : POSES.away,
            face: turn,
          },
          start: start + leaving.at,
        },
        ...(leaving.back === undefined
          ? []
          : [
              {
                gesture: { length: 900, face: { turn: -1.25, lookX: -1.1, lookY: -0.05 } },
                start: start + leaving.back,
              },
            ]),
      ];
    }
    if (finale.steps) this.#step.to(1, start);
  }

  /** Sends the arms where the latest gesture, or else the mood, wants them. */
  #steer(now: number): void {
    this.#gestures = this.#gestures.filter(({ gesture, start }) => now < start + gesture.length);
    const posed = this.#gestures.findLast(
      ({ gesture, start }) => gesture.pose !== undefined && now >= start,
    );
    this.#pose.to(posed?.gesture.pose ?? this.#moodPose(), now);
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

  #waving(pose: Pose, now: number): Pose {
    const wave = this.#gestures.find(({ gesture, start }) => gesture.waving && now >= start);
    if (!wave) return pose;
    const swing =
      Math.sin((now - wave.start) / 95) * 0.3 * swell(now - wave.start, wave.gesture.length, 400);
    const { right } = pose;
    return {
      ...pose,
      right: { ...right, angle: right.angle + swing, wristX: right.wristX + swing * 24 },
    };
  }

  /** Adds what cues ask for; returns how much the eyes are free to wander, 0…1. */
  #gesticulate(face: Record<keyof Face, number>, now: number): number {
    let free = 1;
    for (const { gesture, start } of this.#gestures) {
      const time = now - start;
      if (time < 0) continue;
      const part = swell(time, gesture.length, Math.min(320, gesture.length / 3));
      for (const [key, by] of Object.entries(gesture.face ?? {}) as [keyof Face, number][]) {
        face[key] += by * part;
      }
      if (gesture.face?.lookX !== undefined || gesture.face?.lookY !== undefined) {
        free = Math.min(free, 1 - part);
      }
      if (gesture.swing) {
        const { of, by, times } = gesture.swing;
        face[of] += Math.sin((time / gesture.length) * times * Math.PI * 2) * by * part;
      }
    }
    return free;
  }

  #speak(face: Record<keyof Face, number>, time: number): void {
    const held = this.#part.temperament === 'held-back' ? 0.62 : 1;
    const mouth = this.#talk.at(time);
    face.open += mouth.open * held * (1 - face.open * 0.7);
    face.round += mouth.round * 0.7;
    face.press = Math.max(face.press * (1 - Math.min(1, mouth.open * 3)), mouth.press);
    if (mouth.open > 0.1) face.teeth = Math.max(face.teeth, 0.35);
    const beat = this.#stress.nod(time) * held;
    face.nod += beat * 0.24;
    face.browOut += beat * 0.08;
    const asking = this.#stress.asking(time) * held;
    face.browIn += asking * 0.3;
    face.browOut += asking * 0.34;
    face.nod -= asking * 0.14;
    face.tilt += asking * 0.14;
  }

  at(now: number): Acted {
    this.#steer(now);
    const face: Record<keyof Face, number> = { ...this.#face.at(now) };
    const free = this.#gesticulate(face, now);
    const { stare, pace } = this.#manner;
    const [lookX, lookY] = this.#gaze.at(now, stare);
    face.lookX += lookX * free;
    face.lookY += lookY * free;
    face.turn += lookX * free * 0.22;
    face.nod += Math.max(0, lookY) * free * 0.12;
    this.#speak(face, now - this.#talkStart);

    const walk = this.#walk.at(now);
    face.turn += walk.turn;
    const step = this.#step.at(now);
    const weight = sway(now, pace) * this.#manner.sway * (1 - walk.going);
    // Clamped before the blink: an eye closes from wherever it is.
    const seen = bounded(face);
    return {
      face: { ...seen, lid: seen.lid * this.#blinking.at(now, stare) },
      pose: this.#waving(this.#pose.at(now), now),
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
    const taken = this.#gestures.some(
      ({ gesture, start }) => gesture.pose === POSES.phone && now - start > 200,
    );
    return taken ? 'phone' : null;
  }

  /** When they take along what they were given; null: they do not. */
  get takes(): number | null {
    const before = this.#bulky ? UP_IN_ARMS - 260 : UP_IN_HAND;
    return this.#finale?.takes ? this.#ended + (this.#finale.leaving?.at ?? 0) - before : null;
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
      now < this.#talkStart + this.#talk.length + 60 ||
      this.#gestures.some(({ gesture, start }) => gesture.length < 10_000 && now >= start - 60) ||
      this.#blinking.active(now) ||
      this.#gaze.active(now)
    );
  }

  /** When something of its own begins, after `now`. */
  nextAfter(now: number): number {
    const begins = this.#gestures.map(({ start }) => start).filter((start) => start > now);
    return Math.min(
      this.#blinking.next,
      this.#gaze.next,
      ...(this.leaves !== null && this.leaves > now ? [this.leaves] : []),
      ...begins,
    );
  }
}
