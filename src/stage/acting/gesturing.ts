/**
 * Gestures as they run: what they add to a face, and where they send the arms. Times are
 * milliseconds.
 */
import type { Face, FaceSum } from '../rig/face.ts';
import type { Pose } from '../rig/pose.ts';
import { swell } from './ease.ts';
import type { Gesture, Timed } from './gestures.ts';

/** What takes longer is a way to stand, and needs no frames. */
const LASTING = 10_000;

interface Running {
  readonly gesture: Gesture;
  readonly start: number;
}

export class Gesturing {
  #running: readonly Running[] = [];

  clear(): void {
    this.#running = [];
  }

  /** `from`: when their own time begins. */
  add(gestures: readonly Timed[], from: number): void {
    const more = gestures.map(({ gesture, at }) => ({ gesture, start: from + at }));
    this.#running = [...this.#running, ...more];
  }

  /** Lets go of what is over; where the latest of the others wants the arms, if any does. */
  pose(now: number): Pose | undefined {
    this.#running = this.#running.filter(({ gesture, start }) => now < start + gesture.length);
    return this.#running.findLast(
      ({ gesture, start }) => gesture.pose !== undefined && now >= start,
    )?.gesture.pose;
  }

  /** Returns how much the eyes are free to wander, 0…1. */
  addTo(face: FaceSum, now: number): number {
    let free = 1;
    for (const { gesture, start } of this.#running) {
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

  /** The pose with the hand where a wave has it. */
  waving(pose: Pose, now: number): Pose {
    const wave = this.#running.find(({ gesture, start }) => gesture.waving && now >= start);
    if (!wave) return pose;
    const swing =
      Math.sin((now - wave.start) / 95) * 0.3 * swell(now - wave.start, wave.gesture.length, 400);
    const { right } = pose;
    return {
      ...pose,
      right: { ...right, angle: right.angle + swing, wristX: right.wristX + swing * 24 },
    };
  }

  /** Arms have been on their way to `pose` for longer than `time`. */
  since(pose: Pose, time: number, now: number): boolean {
    return this.#running.some(({ gesture, start }) => gesture.pose === pose && now - start > time);
  }

  active(now: number): boolean {
    return this.#running.some(
      ({ gesture, start }) => gesture.length < LASTING && now >= start - 60,
    );
  }

  /** When the next of them begins; Infinity: all have. */
  next(now: number): number {
    return Math.min(...this.#running.map(({ start }) => start).filter((start) => start > now));
  }
}
