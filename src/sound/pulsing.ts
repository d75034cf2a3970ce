/** Beats the pulse while patience runs short. */
import { isShort, pulseGap } from './pulse.ts';

export interface Pulse {
  /** What is left: 0–1, nothing while patience is off. To be told about once a second. */
  wait(patience: number | undefined): void;
  pause(): void;
  goOn(): void;
}

export function openPulse(beat: () => void): Pulse {
  let left: number | undefined;
  let paused = false;
  let timer: number | undefined;

  function stop(): void {
    window.clearTimeout(timer);
    timer = undefined;
  }
  function settle(): void {
    if (paused || !isShort(left)) {
      stop();
      return;
    }
    if (timer !== undefined) return;
    beat();
    const next = () => {
      timer = undefined;
      settle();
    };
    timer = window.setTimeout(next, pulseGap(left));
  }

  return {
    wait(patience) {
      left = patience;
      settle();
    },
    pause() {
      paused = true;
      settle();
    },
    goOn() {
      paused = false;
      settle();
    },
  };
}
