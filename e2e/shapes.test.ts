import { inject } from 'vitest';
import { startChromium } from './engines/chromium.ts';
import { shapeTests } from './engines/shapes.ts';
import { shared } from './engines/shared.ts';

shapeTests(
  shared(() => startChromium(inject('browser'))),
  [1, 3],
);
