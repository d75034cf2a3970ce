import { describe, inject } from 'vitest';
import { startFirefox } from './engines/firefox.ts';
import { readingTests } from './engines/reading.ts';
import { shapeTests } from './engines/shapes.ts';
import { shared } from './engines/shared.ts';
import { soundTests } from './engines/sound.ts';
import { stageTests } from './engines/stage.ts';

const { firefox } = inject('others');

describe.runIf(firefox)('Firefox', () => {
  const engine = shared(() => startFirefox(firefox ?? ''));
  // Without a window it has no WebGL.
  stageTests(engine, { webgl: false });
  shapeTests(engine, [2]);
  soundTests(engine);
  readingTests(engine);
});
