import { describe, inject } from 'vitest';
import { startFirefox } from './engines/firefox.ts';
import { stageTests } from './engines/stage.ts';

const { firefox } = inject('others');

// Without a window it has no WebGL.
describe.runIf(firefox)('Firefox', () => {
  stageTests(() => startFirefox(firefox ?? '', 2), { webgl: false });
});
