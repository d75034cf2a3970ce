/** Which clip tells what has just happened: one for a Moment, the weightiest. */

import { MOODS } from '../core/scenario/vocabulary.ts';
import type { Moment } from '../core/session/moment.ts';
import type { ClipName } from './clips.ts';

export function clipFor(before: Moment, now: Moment): ClipName {
  if (now.turn === 'ended') return 'ended';
  if (now.scene.index !== before.scene.index) return 'scene';
  const change = MOODS.indexOf(now.mood) - MOODS.indexOf(before.mood);
  if (change > 0) return 'warmer';
  if (change < 0) return 'colder';
  return now.turns === before.turns ? 'go-on' : 'reply';
}
