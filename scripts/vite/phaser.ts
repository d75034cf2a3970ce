/**
 * Bundles Phaser from its sources with only the parts that the stage stands on: 129 kB in brotli
 * where its core build is 163 and the whole 283. Both renderers, images, one camera, scaling; no
 * loader, tweens, input, text, graphics, particles, shapes, physics, tile maps or sound.
 */
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const PARTS = fileURLToPath(new URL('./phaser-parts.cjs', import.meta.url));

/** What Phaser's own build defines; without `global` its first line throws in a browser. */
const DEFINE = {
  'typeof CANVAS_RENDERER': 'true',
  'typeof WEBGL_RENDERER': 'true',
  'typeof WEBGL_DEBUG': 'false',
  'typeof FEATURE_SOUND': 'false',
  'typeof PLUGIN_CAMERA3D': 'false',
  'typeof PLUGIN_FBINSTANT': 'false',
  global: 'globalThis',
};

export function phaserParts(): Plugin {
  return {
    name: 'amends:phaser-parts',
    config: () => ({
      resolve: { alias: [{ find: /^phaser$/, replacement: PARTS }] },
      define: DEFINE,
      // The development server bundles dependencies apart, and does not pass `define` on.
      optimizeDeps: {
        include: ['phaser'],
        rolldownOptions: { transform: { define: DEFINE } },
      },
    }),
  };
}
