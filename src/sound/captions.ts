/**
 * What is written of what is heard, for whoever does not hear it. It needs no sound: captions are
 * there where sound is off, blocked or still on its way.
 */
import type { Moment } from '../core/session/moment.ts';
import { type ClipName, TOUCHES } from './clips.ts';
import { clipsOf } from './cues.ts';
import { isShort } from './pulse.ts';
import { type RoomName, roomOf } from './rooms.ts';
import { turnOf } from './telling.ts';

/** Everything that is heard and means something. */
export type CaptionName = Exclude<ClipName, (typeof TOUCHES)[number]> | RoomName;

/** A Moment, and what is left of the customer's patience: 0–1, absent while it is off. */
export interface Heard {
  readonly moment: Moment;
  readonly patience?: number | undefined;
}

/** More than this at once is not read. */
const MOST = 2;

/**
 * Room and things are said in the log as well ("sets the plate down"). Where sound is off, what is
 * left are the turns: the only words on the page for them are these.
 *
 * @param before nothing where nothing was heard before: then the place itself is named
 * @returns the weightiest first
 */
export function captionsFor(
  before: Heard | undefined,
  now: Heard,
  soundIsOn: boolean,
): readonly CaptionName[] {
  const { moment } = now;
  if (before && before.moment === moment) {
    return isShort(now.patience) && !isShort(before.patience) ? ['pulse'] : [];
  }
  const turn = before && turnOf(before.moment, moment);
  const room = roomOf(moment.scene);
  const enters = !before || room !== roomOf(before.moment.scene) || turn === 'scene';
  const things = moment.cues.flatMap((cue) => clipsOf(cue, moment.scene.setting)).filter(isMeant);
  const found: CaptionName[] = [
    ...(turn && isMeant(turn) ? [turn] : []),
    ...(soundIsOn && enters && moment.turn !== 'ended' ? [room] : []),
    ...(soundIsOn ? things : []),
  ];
  return [...new Set(found)].slice(0, MOST);
}

/** @param letters of all that is written; milliseconds */
export const captionTime = (letters: number): number => Math.min(5000, 1800 + 40 * letters);

const isMeant = (clip: ClipName): clip is Exclude<ClipName, (typeof TOUCHES)[number]> =>
  !TOUCHES.some((touch) => touch === clip);
