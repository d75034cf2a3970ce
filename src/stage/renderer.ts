/** Which renderer is worth its while: WebGL that a processor imitates is slower than a canvas. */

const SOFTWARE = /swiftshader|llvmpipe|software|basic render/i;

export function isSoftware(name: string): boolean {
  return SOFTWARE.test(name);
}

/** Asks a throw-away context, and lets it go at once: browsers allow only a few. */
export function webglIsFast(): boolean {
  const canvas = document.createElement('canvas');
  const gl = canvas.getContext('webgl');
  if (gl === null) return false;
  const info = gl.getExtension('WEBGL_debug_renderer_info');
  const name: unknown = info === null ? '' : gl.getParameter(info.UNMASKED_RENDERER_WEBGL);
  gl.getExtension('WEBGL_lose_context')?.loseContext();
  return !(typeof name === 'string' && isSoftware(name));
}

/** A frame that took longer than this, in milliseconds, is a slow one. */
const SLOW = 70;
const PATIENCE = 20;

/** Counts slow frames where the browser hides its renderer's name. */
export class Slowness {
  #slow = 0;

  /** `took`: milliseconds from asking for a frame until it came. */
  tooSlow(took: number): boolean {
    this.#slow = took > SLOW ? this.#slow + 1 : Math.max(0, this.#slow - 0.5);
    return this.#slow >= PATIENCE;
  }
}
