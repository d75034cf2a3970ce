/**
 * The opening of a scenario: a scenario too, but with its first beat alone, and of that only what
 * can be read and pressed. It is a small part of the whole, so the first line need not wait.
 */
import type { Beat, Scenario } from './scenario.ts';

export function openingOf(scenario: Scenario): Scenario {
  const { start, beats, reactions } = scenario;
  const first = beats[start];
  if (!first) throw new Error(`"${scenario.slug}" starts at "${start}", which is no beat of it.`);
  return {
    ...scenario,
    beats: { [start]: readable(first) },
    endings: {},
    facts: {},
    hidden: {},
    promises: {},
    reactions: mapped(reactions, () => []),
  };
}

/** What is left out is only ever needed once something has been said. */
function readable({ otherwise, ...beat }: Beat): Beat {
  return {
    ...beat,
    replies: beat.replies.map(({ why, better, ...reply }) => ({
      ...reply,
      moves: {},
      hears: [],
      then: [],
    })),
  };
}

const mapped = <K extends string, V>(record: Readonly<Record<K, V>>, map: () => V) =>
  Object.fromEntries(Object.keys(record).map((key) => [key, map()])) as Record<K, V>;
