/** The talk as a graph: what can be reached, and whether it can end. */
import {
  followedUpTwice,
  followUpAtOnce,
  noWayOut,
  unreachableBeat,
  unreachableEnding,
} from '../problems/flow.ts';
import type { ScenarioFile } from '../schema.ts';
import { beatsOf, type Checking, under } from './walk.ts';

/** Beats and endings that each beat leads to. */
export function waysFrom(file: ScenarioFile): ReadonlyMap<string, readonly string[]> {
  const ways = new Map<string, readonly string[]>();
  for (const { id, beat } of beatsOf(file)) {
    const replies = Object.values(beat.replies).flatMap(({ then }) => then.map(({ to }) => to));
    ways.set(id, beat.otherwise ? [...replies, beat.otherwise] : replies);
  }
  return ways;
}

/** Everything that can be reached along these ways, the starts too. */
export function reachable(
  starts: Iterable<string>,
  ways: ReadonlyMap<string, readonly string[]>,
): ReadonlySet<string> {
  const reached = new Set(starts);
  // A set hands out what is added while it is walked.
  for (const place of reached) for (const next of ways.get(place) ?? []) reached.add(next);
  return reached;
}

export function checkGraph(checking: Checking): void {
  const { file, complain } = checking;
  const ways = waysFrom(file);
  const fromStart = reachable([file.start], ways);
  const back = turnedRound(ways);
  const toAnEnding = reachable(Object.keys(file.endings), back);

  for (const { id, path } of beatsOf(file)) {
    if (!fromStart.has(id)) complain(unreachableBeat(id), path, 'key');
    if (!toAnEnding.has(id)) complain(noWayOut(id), path, 'key');
  }
  const walkOut = Object.keys(file.endings).find((id) => file.endings[id]?.outcome === 'lost');
  for (const id of Object.keys(file.endings)) {
    // The first `lost` ending is also where a customer goes who has had enough.
    if (!fromStart.has(id) && id !== walkOut) {
      complain(unreachableEnding(id), ['endings', id], 'key');
    }
  }
  checkFollowUps(checking);
}

function checkFollowUps({ file, complain }: Checking): void {
  const seen = new Set<string>();
  for (const [index, { beat }] of (file['follow-ups'] ?? []).entries()) {
    const path = ['follow-ups', index, 'beat'];
    if (beat === file.start && under(file.beats, beat)) complain(followUpAtOnce(beat), path);
    if (seen.has(beat)) complain(followedUpTwice(beat), path);
    seen.add(beat);
  }
}

/** The same ways, from where they lead to where they come from. */
export function turnedRound(ways: ReadonlyMap<string, readonly string[]>): Map<string, string[]> {
  const back = new Map<string, string[]>();
  for (const [from, tos] of ways) {
    for (const to of tos) {
      const froms = back.get(to);
      if (froms) froms.push(from);
      else back.set(to, [from]);
    }
  }
  return back;
}
