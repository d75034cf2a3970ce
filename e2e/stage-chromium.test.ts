import { inject } from 'vitest';
import { startChromium } from './engines/chromium.ts';
import { stageTests } from './engines/stage.ts';

stageTests(() => startChromium(inject('browser'), 2), { webgl: true });
