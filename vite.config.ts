import { defineConfig } from 'vite';
import { ahead } from './scripts/vite/ahead.ts';
import { phaserParts } from './scripts/vite/phaser.ts';
import { policy } from './scripts/vite/policy.ts';
import { rules } from './scripts/vite/rules.mjs';
import { scenarios } from './scripts/vite/scenarios.ts';
import { stills } from './scripts/vite/stills.ts';

/** The port that was asked for, if any; then no other will do. */
const port = process.env.PORT ? Number(process.env.PORT) : undefined;
const address = { host: '127.0.0.1', ...(port === undefined ? {} : { port, strictPort: true }) };

export default defineConfig({
  // The app works from any folder of any site.
  base: './',
  plugins: [
    scenarios(),
    rules(),
    stills(),
    phaserParts(),
    ahead('src/stage/poster.ts', 'src/stage/stage.ts'),
    policy(),
  ],
  // XState answers the same while developing as when built.
  resolve: { conditions: ['module', 'browser', 'production'] },
  worker: { format: 'es', plugins: () => [rules()] },
  build: {
    target: 'es2022',
    // The first of each with light-dark(), so that colours are shipped as they are written.
    cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
    // Every browser that reads ES2022 preloads modules by itself.
    modulePreload: { polyfill: false },
    // The policy refuses fonts in `data:` addresses.
    assetsInlineLimit: (file) => (/\.(woff2?|ttf)$/.test(file) ? false : undefined),
    // Phaser, which nobody waits for.
    chunkSizeWarningLimit: 800,
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: 'phaser', test: /node_modules[\\/]phaser[\\/]/ },
            // All that the first reply needs comes in one piece, whatever else shares it.
            { name: 'first', tags: ['$initial'] },
          ],
        },
      },
    },
  },
  server: { ...address, watch: { ignored: ['**/.cache/**', '**/dist/**'] } },
  preview: address,
});
