/**
 * The customer as somebody who acts: mood, cues and speech go in, and a face, a pose and a place
 * come out for any point in time. Nothing here draws. Times are milliseconds.
 */
import type { Cue, Mood } from '../../core/scenario/vocabulary.ts';
import { BREATH } from '../../speech/delivery.ts';
import { blendFaces, type Face } from '../rig/face.ts';
import { moodFace, type Temperament } from '../rig/moods.ts';
import { blendPoses, type Pose } from '../rig/pose.ts';
import { moodPose, POSES, type PoseName } from '../rig/poses.ts';
import { Flow, smooth, swell } from './ease.ts';
import { BOARD, clockGesture, GESTURES, type Gesture } from './gestures.ts';
import { Blinking, breath, type Chance, Gaze } from './life.ts';
import { Talk } from './talk.ts';

const FACE_FLOW = 520;
const POSE_FLOW = 480;
const WALK = 950;
/** World units from the middle to beyond any edge. */
const AWAY = 1500;
/** Half gone, while there is still something to say. */
const ASIDE = 150;

export interface Part {
  readonly mood: Mood;
  readonly temperament: Temperament;
  readonly habits?: Readonly<Partial<Record<Mood, PoseName>>>;
  /** On which side a clock hangs, −1…1. */
  readonly clock: number;
  /** The talk has ended: who walks out now is gone. */
  readonly over: boolean;
  /** What they do with their hands at home: they hold the phone. */
  readonly holding?: PoseName;
}

export interface Acted {
  readonly face: Face;
  readonly pose: Pose;
  /** World units from the middle. */
  readonly x: number;
  readonly y: number;
  /** −1…1. */
  readonly breath: number;
  readonly phone: boolean;
}

/** No neck and no eye goes further, however much comes together. */
function within(value: number, most: number): number {
  return Math.max(-most, Math.min(most, value));
}

/** How much the look rests on you; cold anger stares. */
function stareOf(mood: Mood, temperament: Temperament): number {
  const anger = mood === 'furious' ? 1 : mood === 'angry' ? 0.7 : 0;
  return temperament === 'held-back' ? anger : anger * 0.6;
}

export class Actor {
  #part: Part;
  readonly #face: Flow<Face>;
  readonly #pose: Flow<Pose>;
  readonly #place: Flow<number>;
  readonly #blinking: Blinking;
  readonly #gaze: Gaze;
  #talk = new Talk('');
  #talkStart = 0;
  #gestures: { readonly gesture: Gesture; readonly start: number }[] = [];

  constructor(part: Part, chance: Chance, now: number) {
    this.#part = part;
    this.#face = new Flow(moodFace(part.mood, part.temperament), FACE_FLOW, blendFaces);
    this.#pose = new Flow<Pose>(this.#moodPose(), POSE_FLOW, blendPoses);
    this.#place = new Flow(0, WALK, (a: number, b: number, t: number) => a + (b - a) * t);
    this.#blinking = new Blinking(chance, now);
    this.#gaze = new Gaze(chance, now);
  }

  #moodPose(): Pose {
    const { mood, temperament, habits, holding } = this.#part;
    return POSES[holding ?? moodPose(mood, temperament, habits)];
  }

  /** `cut`: be there at once, without moving. */
  play(part: Part, cues: readonly Cue[], speech: string, now: number, cut: boolean): void {
    this.#part = part;
    this.#gestures = [];
    const face = moodFace(part.mood, part.temperament);
    if (cut) {
      this.#face.cut(face);
      this.#place.cut(this.#standing(cues));
      this.#talk = new Talk('');
      this.#pose.cut(this.#lastingPose(cues));
      return;
    }
    this.#face.to(face, now);
    this.#talk = new Talk(speech);
    this.#talkStart = now + BREATH;
    if (cues.includes('walks-in') || cues.includes('comes-back')) this.#place.cut(-AWAY * 0.45);
    const standing = this.#standing(cues);
    this.#place.to(standing, standing === 0 ? now : now + 500);
    for (const cue of cues) {
      const gesture =
        cue === 'looks-at-clock'
          ? clockGesture(part.clock)
          : cue === 'board-changes'
            ? BOARD
            : cue === 'walks-out' && !part.over
              ? GESTURES['turns-away']
              : GESTURES[cue];
      if (gesture) this.#gestures.push({ gesture, start: now + (gesture.after ?? 0) });
    }
    this.#steer(now);
  }

  /** Where these cues leave them; without "walks-out", at the counter. */
  #standing(cues: readonly Cue[]): number {
    if (!cues.includes('walks-out')) return 0;
    return this.#part.over ? AWAY : ASIDE;
  }

  /** The pose that a still picture of these cues shows. */
  #lastingPose(cues: readonly Cue[]): Pose {
    const name = cues.map((cue) => GESTURES[cue]?.pose).find((pose) => pose !== undefined);
    return name === undefined || name === 'hold' ? this.#moodPose() : POSES[name];
  }

  /** Sends the arms where the latest gesture, or else the mood, wants them. */
  #steer(now: number): void {
    this.#gestures = this.#gestures.filter(({ gesture, start }) => now < start + gesture.length);
    const posed = this.#gestures.findLast(
      ({ gesture, start }) => gesture.pose !== undefined && now >= start,
    );
    this.#pose.to(posed?.gesture.pose ? POSES[posed.gesture.pose] : this.#moodPose(), now);
  }

  #stare(): number {
    return stareOf(this.#part.mood, this.#part.temperament);
  }

  #waving(pose: Pose, now: number): Pose {
    const wave = this.#gestures.find(({ gesture }) => gesture.waving);
    if (!wave) return pose;
    const swing =
      Math.sin((now - wave.start) / 95) * 0.3 * swell(now - wave.start, wave.gesture.length, 400);
    const { right } = pose;
    return {
      ...pose,
      right: { ...right, angle: right.angle + swing, wristX: right.wristX + swing * 24 },
    };
  }

  at(now: number): Acted {
    this.#steer(now);
    const face: Record<keyof Face, number> = { ...this.#face.at(now) };
    const [lookX, lookY] = this.#gaze.at(now, this.#stare());
    let looking = 1;
    for (const { gesture, start } of this.#gestures) {
      const time = now - start;
      if (time < 0) continue;
      const part = swell(time, gesture.length, Math.min(320, gesture.length / 3));
      for (const [key, by] of Object.entries(gesture.face ?? {}) as [keyof Face, number][]) {
        face[key] += by * part;
      }
      if (gesture.face?.lookX !== undefined || gesture.face?.lookY !== undefined)
        looking = 1 - part;
      if (gesture.swing) {
        const { of, by, times } = gesture.swing;
        face[of] += Math.sin((time / gesture.length) * times * Math.PI * 2) * by * part;
      }
    }
    face.lookX = within(face.lookX + lookX * looking, 1);
    face.lookY = within(face.lookY + lookY * looking, 1);
    face.turn += lookX * looking * 0.22;

    const mouth = this.#talk.at(now - this.#talkStart);
    const held = this.#part.temperament === 'held-back' ? 0.62 : 1;
    face.open += mouth.open * held * (1 - face.open * 0.7);
    face.round += mouth.round * 0.7;
    face.press = Math.max(face.press * (1 - Math.min(1, mouth.open * 3)), mouth.press);
    if (mouth.open > 0.1) face.teeth = Math.max(face.teeth, 0.35);
    face.lid *= this.#blinking.at(now, this.#stare());

    const x = this.#place.at(now);
    const walking = this.#place.moving(now) ? 1 : 0;
    if (walking && x > ASIDE) face.turn += 0.8 * smooth((x - ASIDE) / 200);
    face.turn = within(face.turn, 1.1);
    face.nod = within(face.nod, 1.1);
    face.tilt = within(face.tilt, 1);
    face.lid = Math.max(0, face.lid);
    return {
      face,
      pose: this.#waving(this.#pose.at(now), now),
      x,
      y: walking * -Math.abs(Math.sin(now / 130)) * 7,
      breath: breath(now, 1 + this.#stare() * 0.5),
      phone: this.#phone(now),
    };
  }

  /** A still: no breath, no blink, no glance. */
  still(): Acted {
    const { mood, temperament } = this.#part;
    return {
      face: moodFace(mood, temperament),
      pose: this.#pose.at(Number.POSITIVE_INFINITY),
      x: this.#place.at(Number.POSITIVE_INFINITY),
      y: 0,
      breath: 0,
      phone: this.#part.holding === 'phone',
    };
  }

  #phone(now: number): boolean {
    return (
      this.#part.holding === 'phone' ||
      this.#gestures.some(({ gesture, start }) => gesture.pose === 'phone' && now - start > 200)
    );
  }

  /** The whole figure moves. */
  walking(now: number): boolean {
    return this.#place.moving(now);
  }

  /** Something moves that needs the next frame. */
  busy(now: number): boolean {
    return (
      this.#face.moving(now) ||
      this.#pose.moving(now) ||
      this.#place.moving(now) ||
      now < this.#talkStart + this.#talk.length + 60 ||
      this.#gestures.some(({ gesture }) => gesture.length < 10_000) ||
      this.#blinking.active(now) ||
      this.#gaze.active(now)
    );
  }

  /** When something of its own next begins. */
  get next(): number {
    return Math.min(this.#blinking.next, this.#gaze.next);
  }
}
