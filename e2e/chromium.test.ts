import { inject } from 'vitest';
import { startChromium } from './engines/chromium.ts';
import { shared } from './engines/shared.ts';
import { stageTests } from './engines/stage.ts';

stageTests(
  shared(() => startChromium(inject('browser'))),
  { webgl: true },
);
