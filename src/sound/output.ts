/** Where everything is heard. */
import { Howler } from 'howler';

/**
 * Howler is given the context that the touch began. One of its own would come after the touch, too
 * late for some browsers; and it would make it twice, to have it at 44.1 kHz.
 */
export function playInto(context: AudioContext): void {
  Howler.autoUnlock = false;
  Howler.ctx = context;
  Howler.masterGain = context.createGain();
  Howler.masterGain.connect(context.destination);
}

export const mute = (muted: boolean): void => void Howler.mute(muted);
