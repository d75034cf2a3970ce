/**
 * Frames only when something moves: the step says how long nothing will. A hidden page gets none,
 * and after a tap or a key the page goes first. Times are milliseconds.
 */

/** Waits shorter than this are counted in frames, longer ones by a timer. */
const EVERY_FRAME = 25;

/** Half a frame early is better than a whole one late. */
const HALF = 8;

/** After a touch nothing is drawn for so long: the answer comes before the picture of it. */
const HOLD = 160;

const TOUCHES = ['pointerdown', 'pointerup', 'keydown'] as const;

export class Ticker {
  /** Returns the milliseconds until the next frame is wanted; Infinity: none until `wake`. */
  readonly #step: (now: number) => number;
  readonly #frameTook: (took: number) => void;
  #frame = 0;
  #timer = 0;
  #due = 0;
  /** Nothing is drawn before. */
  #held = 0;
  /** When the frame that is under way was asked for. */
  #asked = 0;
  #running = true;

  constructor(step: (now: number) => number, frameTook: (took: number) => void) {
    this.#step = step;
    this.#frameTook = frameTook;
    document.addEventListener('visibilitychange', this.#onVisibility);
    for (const type of TOUCHES) document.addEventListener(type, this.#hold, true);
  }

  #hold = (): void => {
    this.#held = performance.now() + HOLD;
  };

  #onVisibility = (): void => {
    if (document.hidden) this.#clear();
    else this.wake();
  };

  #onFrame = (now: number): void => {
    this.#frame = 0;
    this.#frameTook(performance.now() - this.#asked);
    if (now < this.#held) {
      this.#timer = window.setTimeout(this.#ask, this.#held - now);
      return;
    }
    // A frame bears the time of the screen's last turn, which may lie before the timer that asked.
    if (performance.now() < this.#due - HALF) {
      this.#ask();
      return;
    }
    const wait = this.#step(now);
    if (!this.#running || wait === Number.POSITIVE_INFINITY) return;
    this.#due = now + wait;
    if (wait < EVERY_FRAME) this.#ask();
    else this.#timer = window.setTimeout(this.#ask, wait - HALF);
  };

  #ask = (): void => {
    this.#timer = 0;
    if (this.#running && this.#frame === 0 && !document.hidden) {
      this.#asked = performance.now();
      this.#frame = requestAnimationFrame(this.#onFrame);
    }
  };

  #clear(): void {
    cancelAnimationFrame(this.#frame);
    clearTimeout(this.#timer);
    this.#frame = 0;
    this.#timer = 0;
  }

  /** Something has changed: draw in the next frame. */
  wake(): void {
    this.#due = 0;
    clearTimeout(this.#timer);
    this.#ask();
  }

  close(): void {
    this.#running = false;
    this.#clear();
    document.removeEventListener('visibilitychange', this.#onVisibility);
    for (const type of TOUCHES) document.removeEventListener(type, this.#hold, true);
  }
}
