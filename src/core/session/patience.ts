/**
 * How long a customer waits for an answer. It is off on a first play, it begins only when there
 * was time to read, and it costs a mood, never a point.
 */
import type { SessionSetup } from './events.ts';

/** Milliseconds that a customer waits in silence once everything can have been read. */
const WAITS: Readonly<Record<Exclude<SessionSetup['patience'], 'off'>, number>> = {
  usual: 30_000,
  relaxed: 75_000,
};

/** A slow reader's pace: 150 words a minute, in milliseconds a word. */
const READING = 400;

const words = (text: string): number => text.split(/\s+/).filter(Boolean).length;

/** Milliseconds until silence, or undefined where patience is off. */
export function waitFor(
  patience: SessionSetup['patience'],
  toRead: readonly string[],
): number | undefined {
  if (patience === 'off') return undefined;
  const reading = toRead.reduce((sum, text) => sum + words(text), 0) * READING;
  return WAITS[patience] + reading;
}
