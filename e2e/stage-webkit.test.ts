import { describe, inject } from 'vitest';
import { shared } from './engines/shared.ts';
import { stageTests } from './engines/stage.ts';
import { startWebKit, type WebKitPrograms } from './engines/webkit.ts';

const { webkit } = inject('others');

describe.runIf(webkit)('WebKitGTK', () => {
  stageTests(
    shared(() => startWebKit(webkit as WebKitPrograms)),
    { webgl: true },
  );
});
