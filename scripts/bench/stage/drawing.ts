/** Run in the measured page before anything of its own: counts what is asked of the browser for the stage. */

/** Counted since it was last asked for. */
export interface Drawn {
  /** Calls of what was given to `requestAnimationFrame`. */
  callbacks: number;
  /** Frames in which a canvas on the page was drawn on. */
  frames: number;
  /** How often the most often drawn of all other canvases was wiped: the face, as a rule. */
  redraws: number;
}

declare global {
  interface Window {
    /** Tells and begins again. */
    takeDrawn(): Drawn;
  }
}

/** Sent to the page as text: it can use nothing from outside itself. */
export function countDrawing(): void {
  let callbacks = 0;
  let frames = 0;
  let drawnAt: unknown;
  let redraws = new Map<HTMLCanvasElement, number>();
  const ask = window.requestAnimationFrame;
  window.requestAnimationFrame = (callback) =>
    ask((now) => {
      callbacks += 1;
      callback(now);
    });
  const touch = (canvas: HTMLCanvasElement | OffscreenCanvas): void => {
    if (!(canvas instanceof HTMLCanvasElement) || !canvas.isConnected) return;
    // Stands still within one frame.
    const now = document.timeline.currentTime;
    if (now === drawnAt) return;
    drawnAt = now;
    frames += 1;
  };
  const flat = CanvasRenderingContext2D.prototype;
  const { clearRect, drawImage } = flat;
  flat.clearRect = function (...args) {
    if (!this.canvas.isConnected) {
      redraws.set(this.canvas, (redraws.get(this.canvas) ?? 0) + 1);
    }
    touch(this.canvas);
    clearRect.apply(this, args);
  };
  flat.drawImage = function (this: CanvasRenderingContext2D, ...args: unknown[]) {
    touch(this.canvas);
    Reflect.apply(drawImage, this, args);
  };
  for (const { prototype } of [WebGLRenderingContext, WebGL2RenderingContext]) {
    const { drawArrays, drawElements } = prototype;
    prototype.drawArrays = function (...args) {
      touch(this.canvas);
      drawArrays.apply(this, args);
    };
    prototype.drawElements = function (...args) {
      touch(this.canvas);
      drawElements.apply(this, args);
    };
  }
  window.takeDrawn = () => {
    const drawn = { callbacks, frames, redraws: Math.max(0, ...redraws.values()) };
    callbacks = 0;
    frames = 0;
    redraws = new Map();
    return drawn;
  };
}

/** Sent to the page as text: hides that the graphics card is imitated, so that WebGL is taken. */
export function hideRenderer(): void {
  /** UNMASKED_RENDERER_WEBGL */
  const NAME = 0x9246;
  for (const { prototype } of [WebGLRenderingContext, WebGL2RenderingContext]) {
    const { getParameter } = prototype;
    prototype.getParameter = function (name: number): unknown {
      return name === NAME ? 'A graphics card' : getParameter.call(this, name);
    };
  }
}

/** Sent to the page as text: from when it is called, the page believes to be hidden. */
export function hidePage(): void {
  Object.defineProperty(document, 'hidden', { configurable: true, get: () => true });
  Object.defineProperty(document, 'visibilityState', { configurable: true, get: () => 'hidden' });
  document.dispatchEvent(new Event('visibilitychange'));
}
