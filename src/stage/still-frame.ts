/** Which still stands in for a scene, and where a host shows it so that the stage fits upon it. */
import type { Setting } from '../core/scenario/vocabulary.ts';
import type { Scene } from '../core/session/moment.ts';
import { type Frame, frameFor } from './acting/framing.ts';
import { BEYOND } from './places/place.ts';

/** All that a still shows; no host shows more. World units. */
export const WORLD: Frame = {
  x: -BEYOND,
  y: -BEYOND,
  width: 1600 + 2 * BEYOND,
  height: 900 + 2 * BEYOND,
};

export type StillName = Setting | 'home';

/** A call, a note or a message finds the customer at home. */
export const stillName = ({ how, setting }: Pick<Scene, 'setting' | 'how'>): StillName =>
  how === 'in-person' ? setting : 'home';

/** The still's place within its host, in the host's pixels; see `frameFor`. */
export function stillIn(hostWidth: number, hostHeight: number, covered = 0): Frame {
  const frame = frameFor(hostWidth, hostHeight, covered);
  const scale = hostWidth / frame.width;
  return {
    x: (WORLD.x - frame.x) * scale,
    y: (WORLD.y - frame.y) * scale,
    width: WORLD.width * scale,
    height: WORLD.height * scale,
  };
}
