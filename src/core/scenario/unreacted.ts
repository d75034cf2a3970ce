/** A compiled scenario as its author left it: without the common reactions. */
import type { Unreacted } from './assemble.ts';
import type { Beat, Reply, Scenario } from './scenario.ts';

export function withoutReactions({ reactions, most, ...scenario }: Scenario): Unreacted {
  const common = new Set(Object.values(reactions).flatMap((lines) => lines.map(({ id }) => id)));
  const own = (reply: Reply): Reply => ({
    ...reply,
    hears: reply.hears.filter(({ id }) => !common.has(id)),
  });
  const beats = Object.values(scenario.beats).map((beat): [string, Beat] => [
    beat.id,
    { ...beat, replies: beat.replies.map(own) },
  ]);
  return { ...scenario, beats: Object.fromEntries(beats) };
}
