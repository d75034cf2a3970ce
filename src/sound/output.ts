/** Where everything is heard, and when nothing can be. */
import { Howler } from 'howler';
import { resumeAudio } from './unlock.ts';

/** Milliseconds from silence to rest: what is fading away is let go. */
const FADING = 500;

export interface Output {
  /** While the page is hidden. */
  setHidden(hidden: boolean): void;
  /** Nothing is to be heard for now: the device need not mix silence. */
  setIdle(idle: boolean): void;
}

/**
 * Howler is given the context that the touch began. One of its own would come after the touch, too
 * late for some browsers; and it would make it twice, to have it at 44.1 kHz.
 */
export function openOutput(context: AudioContext): Output {
  Howler.autoUnlock = false;
  Howler.autoSuspend = false;
  Howler.ctx = context;
  Howler.masterGain = context.createGain();
  Howler.masterGain.connect(context.destination);
  let hidden = false;
  let idle = false;
  let timer: number | undefined;

  const rest = () => void context.suspend().catch(() => undefined);
  function settle(): void {
    window.clearTimeout(timer);
    if (hidden) rest();
    else if (idle) timer = window.setTimeout(rest, FADING);
    else if (context.state !== 'running') resumeAudio(context);
  }

  return {
    setHidden(changed) {
      hidden = changed;
      Howler.mute(hidden);
      settle();
    },
    setIdle(changed) {
      idle = changed;
      settle();
    },
  };
}

/**
 * Whether a short sound would be heard now. Howler would keep it until the browser lets the page be
 * heard again, and then play all it has kept at once.
 */
export function isHeard(): boolean {
  if (Howler.ctx.state === 'running') return true;
  if (!document.hidden) resumeAudio(Howler.ctx);
  return false;
}

/**
 * Resolves when the browser lets the page be heard; perhaps never. Howler would ask for it by
 * itself, and leave a refusal to nobody.
 */
export function whenHeard(): Promise<void> {
  if (isHeard()) return Promise.resolve();
  const context = Howler.ctx;
  return new Promise((resolve) => {
    const look = (): void => {
      if (context.state !== 'running') return;
      context.removeEventListener('statechange', look);
      resolve();
    };
    context.addEventListener('statechange', look);
  });
}
