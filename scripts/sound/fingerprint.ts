/**
 * What tells one rendering from another. Sines and powers differ in their last digits from one
 * machine to the next, so no sum over exact bytes would hold; how strong and how bright each part
 * of a sound is holds everywhere, and any change that can be heard moves it.
 */
import { createHash } from 'node:crypto';
import { decibels, effective, RATE, type Signal } from './signal/signal.ts';

export interface Fingerprint {
  /** Samples, RATE a second. */
  readonly samples: number;
  /** For each quarter of a second, decibels of its root mean square. */
  readonly strength: readonly number[];
  /** The same of the difference from sample to sample: high sounds have more. */
  readonly bright: readonly number[];
}

/** Softer than this is silence. */
const FLOOR = -90;

export function fingerprint(signal: Signal): Fingerprint {
  const strength: number[] = [];
  const bright: number[] = [];
  for (let from = 0; from < signal.length; from += RATE / 4) {
    const part = signal.slice(from, from + RATE / 4);
    strength.push(level(part));
    bright.push(level(part.map((x, n) => x - (part[n - 1] ?? x))));
  }
  return { samples: signal.length, strength, bright };
}

const level = (part: Signal): number =>
  Math.round(Math.max(FLOOR, decibels(effective(part))) * 100) / 100;

/** Decibels by which two differ where they differ most; without end where the lengths differ. */
export function distance(one: Fingerprint, other: Fingerprint): number {
  if (one.samples !== other.samples) return Number.POSITIVE_INFINITY;
  const furthest = (a: readonly number[], b: readonly number[]) =>
    Math.max(...a.map((db, n) => Math.abs(db - (b[n] ?? Number.POSITIVE_INFINITY))));
  return Math.max(furthest(one.strength, other.strength), furthest(one.bright, other.bright));
}

export const sumOf = (bytes: Uint8Array): string =>
  createHash('sha256').update(bytes).digest('hex');
