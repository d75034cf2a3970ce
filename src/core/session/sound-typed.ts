/** Whether what was kept of typed words can still be relied on. */
import { MOVES } from '../scenario/vocabulary.ts';
import { LONGEST_BETTER, LONGEST_TYPED } from './events.ts';

/**
 * @param event of a log that comes from outside, and says of itself that it is a typed one. Its
 * reason and its better line may be missing.
 */
export function isSoundTyped(event: Readonly<Record<string, unknown>>): boolean {
  const { text, language, reader, moves, match } = event;
  return (
    isText(text, LONGEST_TYPED) &&
    isText(language) &&
    isText(reader) &&
    (match === undefined || isText(match)) &&
    Array.isArray(moves) &&
    moves.length <= MOVES.length &&
    moves.every((move) => isEvidence(move, text.length))
  );
}

/** Longer than any name or tag. */
const LONG = 200;

const isText = (value: unknown, longest = LONG): value is string =>
  typeof value === 'string' && value.length <= longest;

function isEvidence(value: unknown, length: number): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const { move, start, end, reason, better } = value as Readonly<Record<string, unknown>>;
  return (
    MOVES.some((known) => known === move) &&
    isPlace(start) &&
    isPlace(end) &&
    start <= end &&
    end <= length &&
    (reason === undefined || isText(reason)) &&
    (better === undefined || isText(better, LONGEST_BETTER))
  );
}

const isPlace = (value: unknown): value is number => Number.isInteger(value) && Number(value) >= 0;
