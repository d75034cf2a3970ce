/** Which clips tell what has just happened, and when. */
import { MOODS, type Outcome } from '../core/scenario/vocabulary.ts';
import type { Moment } from '../core/session/moment.ts';
import type { ClipName } from './clips.ts';
import { clipsOf } from './cues.ts';

export interface Told {
  readonly clip: ClipName;
  /** Milliseconds after the Moment is shown. */
  readonly at: number;
}

const ENDINGS: Readonly<Record<Outcome, ClipName>> = {
  'won-back': 'won-back',
  satisfied: 'satisfied',
  grudging: 'ended',
  stopped: 'ended',
  lost: 'lost',
};

/** Milliseconds. What would begin later than this is about something that is over. */
const LATEST = 3000;
/** Milliseconds until a turn is told: first the face changes. */
const TURN = 350;

/**
 * @param before nothing where the talk has just begun
 * @param lengthOf milliseconds
 * @returns what happens at the counter, one after the other, and beside it one clip for the turn
 *   that the talk has taken: so there are never more than two at once
 */
export function tellingOf(
  before: Moment | undefined,
  now: Moment,
  lengthOf: (clip: ClipName) => number,
): readonly Told[] {
  const told: Told[] = [];
  let at = 0;
  for (const clip of now.cues.flatMap((cue) => clipsOf(cue, now.scene.setting))) {
    if (at <= LATEST) told.push({ clip, at });
    at += lengthOf(clip);
  }
  const turn = before && turnOf(before, now);
  if (turn) told.push({ clip: turn, at: TURN });
  else if (before && told.length === 0 && now.turns > before.turns) {
    told.push({ clip: 'reply', at: 0 });
  }
  return told;
}

/** The weightiest turn; one is enough. */
export function turnOf(before: Moment, now: Moment): ClipName | undefined {
  if (now.turn === 'ended') {
    return before.turn === 'ended' ? undefined : ENDINGS[now.ending?.outcome ?? 'stopped'];
  }
  if (now.scene.index !== before.scene.index) return 'scene';
  const change = MOODS.indexOf(now.mood) - MOODS.indexOf(before.mood);
  if (change === 0) return undefined;
  return change > 0 ? 'warmer' : 'colder';
}
