import { defineConfig, mergeConfig } from 'vitest/config';
import viteConfig from './vite.config.ts';

const MINUTE = 60_000;

export default defineConfig(({ mode }) => {
  const soak = mode === 'soak';
  return mergeConfig(viteConfig, {
    test: {
      maxWorkers: 2,
      projects: [
        {
          extends: true,
          test: {
            name: 'unit',
            include: ['{src,scenarios,scripts}/**/*.test.{ts,tsx}'],
            environment: 'node',
            // Whatever a test changes it puts back. Loading everything anew for each file would
            // take as long as the tests.
            isolate: false,
            env: soak ? { AMENDS_SOAK: '1' } : {},
            testTimeout: soak ? 10 * MINUTE : MINUTE,
          },
        },
        {
          extends: true,
          test: {
            name: 'e2e',
            include: ['e2e/**/*.test.ts'],
            globalSetup: 'e2e/setup.ts',
            environment: 'node',
            testTimeout: MINUTE,
            hookTimeout: MINUTE,
          },
        },
      ],
    },
  });
});
