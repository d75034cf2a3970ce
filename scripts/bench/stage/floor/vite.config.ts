import { defineConfig } from 'vite';
import { phaserParts } from '../../../vite/phaser.ts';

/** Built as the app is, with nothing of it. */
export default defineConfig({
  base: './',
  plugins: [phaserParts()],
  build: {
    target: 'es2022',
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 800,
    rolldownOptions: {
      output: {
        codeSplitting: { groups: [{ name: 'phaser', test: /node_modules[\\/]phaser[\\/]/ }] },
      },
    },
  },
});
