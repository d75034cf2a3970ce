/**
 * The customer's feeling, in half-notches from 0 (furious) to 12 (delighted), and the mood it
 * shows as. Two half-notches are one mood, so that a thing can count half.
 */
import { MOODS, type Mood } from '../scenario/vocabulary.ts';

const NOTCH = 2;
export const TOP = (MOODS.length - 1) * NOTCH;

/** The feeling of a customer who has just come into this mood. */
export const feelingOf = (mood: Mood): number => MOODS.indexOf(mood) * NOTCH;

/** The most a customer can feel and still show this mood. */
export const ceilingOf = (mood: Mood): number => Math.min(TOP, feelingOf(mood) + NOTCH - 1);

/** Below 0 the customer is gone; the last face they showed was fury. */
export const moodOf = (feeling: number): Mood =>
  MOODS[Math.max(0, Math.min(MOODS.length - 1, Math.floor(feeling / NOTCH)))] ?? 'furious';
