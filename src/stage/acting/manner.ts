/** How a mood sits in the whole body, beyond face and arms. */
import { MOODS, type Mood } from '../../core/scenario/vocabulary.ts';
import type { Temperament } from '../rig/moods.ts';

export interface Manner {
  /** Towards us over the counter, 0…1; below 0 away from us. */
  readonly lean: number;
  /** Turned aside, −1…1. */
  readonly turn: number;
  /** How far the weight goes from foot to foot, 0…1, and how fast; 1 is usual. */
  readonly sway: number;
  readonly pace: number;
  /** How far the head nods while it listens; below 0 it is thrown back a little. */
  readonly nods: number;
  /** How much the look rests on us, 0…1. */
  readonly stare: number;
}

const STILL: Manner = { lean: 0, turn: 0, sway: 0.5, pace: 1, nods: 0.3, stare: 0 };

const OPEN: Readonly<Record<Mood, Manner>> = {
  furious: { lean: 0.55, turn: 0, sway: 1, pace: 2.1, nods: -0.3, stare: 0.6 },
  angry: { lean: 0.32, turn: 0, sway: 0.9, pace: 1.7, nods: -0.2, stare: 0.42 },
  upset: { lean: -0.12, turn: 0, sway: 0.6, pace: 1.2, nods: 0.2, stare: 0 },
  wary: { lean: -0.2, turn: 0.34, sway: 0.5, pace: 1, nods: 0.12, stare: 0 },
  calm: STILL,
  pleased: { lean: 0.1, turn: 0, sway: 0.6, pace: 1.1, nods: 0.42, stare: 0 },
  delighted: { lean: 0.16, turn: 0, sway: 0.8, pace: 1.3, nods: 0.5, stare: 0 },
};

/** Very still, the worse the stiller. */
const HELD_BACK: Readonly<Record<Mood, Manner>> = {
  furious: { lean: 0, turn: 0, sway: 0, pace: 0.6, nods: 0, stare: 1 },
  angry: { lean: -0.08, turn: 0, sway: 0.1, pace: 0.7, nods: 0, stare: 0.7 },
  upset: { lean: -0.12, turn: 0.14, sway: 0.25, pace: 0.8, nods: 0.12, stare: 0 },
  wary: { lean: -0.14, turn: 0.26, sway: 0.3, pace: 0.8, nods: 0.1, stare: 0 },
  calm: { ...STILL, sway: 0.35, pace: 0.9, nods: 0.2 },
  pleased: { ...STILL, lean: 0.06, sway: 0.4, nods: 0.28 },
  delighted: { ...STILL, lean: 0.1, sway: 0.5, nods: 0.34 },
};

export function mannerOf(mood: Mood, temperament: Temperament): Manner {
  return (temperament === 'open' ? OPEN : HELD_BACK)[mood];
}

/** How a mood jumps: how long it takes, and how far past itself it goes first. */
export function jump(
  from: Mood,
  to: Mood,
  temperament: Temperament,
): { readonly length: number; readonly more: number } {
  const steps = Math.abs(MOODS.indexOf(from) - MOODS.indexOf(to));
  return temperament === 'open'
    ? { length: 620 + steps * 40, more: Math.min(0.2, steps * 0.07) }
    : { length: 900 + steps * 60, more: Math.min(0.06, steps * 0.02) };
}

/** Weight that goes from one foot to the other: −1…1; it rests on each for a while. */
export function sway(now: number, pace: number): number {
  const wave = Math.sin((now / 5200) * pace * Math.PI * 2) + 0.3 * Math.sin((now / 1900) * pace);
  return Math.max(-1, Math.min(1, wave * 1.15));
}
