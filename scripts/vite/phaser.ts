/**
 * Bundles Phaser from its sources with only the parts of its core build: 163 kB in brotli where
 * the whole is 283. Renderers for WebGL and canvas; images, graphics, layers, sprites and text;
 * cameras, tweens, input, the loader. No containers, particles, shapes, physics, tile maps, sound.
 */
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const CORE = fileURLToPath(
  new URL('../../node_modules/phaser/src/phaser-core.js', import.meta.url),
);

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

export function phaserCore(): Plugin {
  return {
    name: 'amends:phaser-core',
    config: () => ({
      resolve: { alias: [{ find: /^phaser$/, replacement: CORE }] },
      define: DEFINE,
      // The development server bundles dependencies apart, and does not pass `define` on.
      optimizeDeps: { rolldownOptions: { transform: { define: DEFINE } } },
    }),
  };
}
