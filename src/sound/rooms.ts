import type { Setting } from '../core/scenario/vocabulary.ts';
import type { Scene } from '../core/session/moment.ts';

export type RoomName = `room-${Setting | 'home'}`;

/** Where the scene is heard to be: a call is made to somebody's home. */
export const roomOf = ({ setting, how }: Pick<Scene, 'setting' | 'how'>): RoomName =>
  how === 'call' ? 'room-home' : `room-${setting}`;
