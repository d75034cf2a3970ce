/** A script that stands before those of the page: it listens, counts, and pretends a little. */

export interface Pretence {
  /**
   * What the page learns of its graphics card: `card` has one that is prompt, `slow` one that
   * hides its name and draws no frame in time, `none` refuses.
   */
  readonly webgl?: 'card' | 'slow' | 'none';
  /** As chosen in the settings. */
  readonly motion?: 'reduced';
}

export interface Probe {
  /** Errors thrown and logged, and breaches of the policy. */
  readonly complaints: string[];
  /** Frames that were asked for. */
  asked: number;
  /** Frames in which something was painted on a canvas of the page. */
  painted: number;
  /** Audio contexts that were made. */
  readonly audio: AudioContext[];
}

declare global {
  var probe: Probe;
}

/** The source of the script. */
export const probeScript = (pretence: Pretence): string =>
  `(${install})(${JSON.stringify(pretence)});`;

/** Runs in the page. */
function install({ webgl, motion }: Pretence): void {
  const probe: Probe = { complaints: [], asked: 0, painted: 0, audio: [] };
  globalThis.probe = probe;

  const complain = (line: string) => probe.complaints.push(line);
  addEventListener('error', ({ message }) => complain(`threw: ${message}`));
  addEventListener('unhandledrejection', ({ reason }) => complain(`rejected: ${reason}`));
  addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
    complain(`${violatedDirective} refuses ${blockedURI}`),
  );
  const log = console.error;
  console.error = (...words) => {
    complain(`logged: ${words.join(' ')}`);
    log(...words);
  };

  if (motion) localStorage.setItem('amends.settings', JSON.stringify({ motion }));

  /** In milliseconds; the stage counts a frame as slow from 70 on. */
  const LATE = 100;
  const ask = requestAnimationFrame.bind(globalThis);
  let paintedNow = false;
  globalThis.requestAnimationFrame = (callback) => {
    probe.asked += 1;
    const run = () => {
      paintedNow = false;
      callback(performance.now());
      if (paintedNow) probe.painted += 1;
    };
    if (webgl === 'card') return window.setTimeout(run, 16);
    if (webgl === 'slow') return window.setTimeout(run, LATE);
    return ask(run);
  };
  if (webgl === 'card' || webgl === 'slow') {
    globalThis.cancelAnimationFrame = (id) => clearTimeout(id);
  }

  const paints = (canvas: HTMLCanvasElement | OffscreenCanvas) => {
    if (canvas instanceof HTMLCanvasElement && canvas.isConnected) paintedNow = true;
  };
  const { drawImage, fillRect } = CanvasRenderingContext2D.prototype;
  CanvasRenderingContext2D.prototype.drawImage = function (...args: unknown[]) {
    paints(this.canvas);
    Reflect.apply(drawImage, this, args);
  };
  CanvasRenderingContext2D.prototype.fillRect = function (...args) {
    paints(this.canvas);
    fillRect.apply(this, args);
  };
  /** `UNMASKED_RENDERER_WEBGL` of `WEBGL_debug_renderer_info`. */
  const RENDERER = 0x9246;
  const contexts = [globalThis.WebGLRenderingContext, globalThis.WebGL2RenderingContext];
  for (const context of contexts) {
    if (!context) continue;
    const { drawElements, drawArrays, getParameter } = context.prototype;
    context.prototype.drawElements = function (...args) {
      paints(this.canvas);
      drawElements.apply(this, args);
    };
    context.prototype.drawArrays = function (...args) {
      paints(this.canvas);
      drawArrays.apply(this, args);
    };
    context.prototype.getParameter = function (name) {
      const pretends = name === RENDERER && (webgl === 'card' || webgl === 'slow');
      return pretends ? 'A graphics card' : getParameter.call(this, name);
    };
  }
  if (webgl === 'none') {
    const { getContext } = HTMLCanvasElement.prototype;
    Object.assign(HTMLCanvasElement.prototype, {
      getContext(this: HTMLCanvasElement, kind: string, options?: unknown) {
        return /webgl/.test(kind) ? null : Reflect.apply(getContext, this, [kind, options]);
      },
    });
  }

  if (globalThis.AudioContext) {
    globalThis.AudioContext = class extends AudioContext {
      constructor(options?: AudioContextOptions) {
        super(options);
        probe.audio.push(this);
      }
    };
  }
}
