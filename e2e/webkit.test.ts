import { describe, inject } from 'vitest';
import { readingTests } from './engines/reading.ts';
import { shared } from './engines/shared.ts';
import { soundTests } from './engines/sound.ts';
import { stageTests } from './engines/stage.ts';
import { startWebKit, type WebKitPrograms } from './engines/webkit.ts';

const { webkit } = inject('others');

describe.runIf(webkit)('WebKitGTK', () => {
  const engine = shared(() => startWebKit(webkit as WebKitPrograms));
  stageTests(engine, { webgl: true });
  soundTests(engine);
  readingTests(engine);
});
