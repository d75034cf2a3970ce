import type { Setting } from '../core/scenario/vocabulary.ts';
import type { Scene } from '../core/session/moment.ts';

export type RoomName = `room-${Setting | 'home'}`;

/** Where the scene is heard to be: a call, a note or a message finds the customer at home. */
export const roomOf = ({ setting, how }: Pick<Scene, 'setting' | 'how'>): RoomName =>
  how === 'in-person' ? `room-${setting}` : 'room-home';
