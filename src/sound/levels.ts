/** How loud the room is: a pure answer, so that it can be looked at without listening. */
import type { Moment } from '../core/session/moment.ts';

/** Times the volume that was set, while nobody waits in line. */
const EMPTY = 0.8;
/** A queue of this many is as full as it gets. */
const FULL = 2;
/** Times what it would be, while somebody speaks. */
const DUCKED = 0.6;

/**
 * @param volume 0–1, as it was set
 * @param queue 0–1, how full the place is
 */
export const roomLevel = (volume: number, queue: number, speaking: boolean): number =>
  volume * (EMPTY + (1 - EMPTY) * queue) * (speaking ? DUCKED : 1);

/** 0–1: how much the queue has grown in this scene. */
export function queueOf({ earlier, cues }: Pick<Moment, 'earlier' | 'cues'>): number {
  let waiting = 0;
  for (const cue of [...earlier, ...cues]) {
    if (cue === 'queue-grows') waiting = Math.min(FULL, waiting + 1);
    if (cue === 'queue-eases') waiting = Math.max(0, waiting - 1);
  }
  return waiting / FULL;
}
