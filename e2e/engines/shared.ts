/** One browser for each file of tests; it is closed when they are over. */
import { afterAll, beforeAll } from 'vitest';
import type { Engine } from './engine.ts';

export function shared(start: () => Promise<Engine>): () => Engine {
  let engine: Engine | undefined;
  beforeAll(async () => {
    engine = await start();
  });
  afterAll(() => engine?.close());
  return () => {
    if (!engine) throw new Error('The browser has not started.');
    return engine;
  };
}
