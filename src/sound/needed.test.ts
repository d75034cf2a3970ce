import { statSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { bundled, slugs } from '../../scenarios/bundled.ts';
import { type FileName, voiceNamed } from './files.ts';
import { FORMATS, type Format } from './formats.ts';
import { roomOf } from './rooms.ts';

/** Bytes, for all that is heard in one scenario. */
const MOST = 300 * 1024;

const sizeOf = (name: FileName, format: Format): number =>
  statSync(new URL(`../../assets/sound/${name}.${format}`, import.meta.url)).size;

describe.each(slugs)('what is heard in %s', (slug) => {
  const { setting, followUps, variants } = bundled(slug);
  const scenes = followUps.map((scene) => ({ setting, ...scene }));
  const rooms = new Set([`room-${setting}` as const, ...scenes.map(roomOf)]);
  const voices = variants.map(({ customer }) => `voice-${voiceNamed(customer.voice)}` as const);

  it.each(FORMATS)('is light enough to be fetched as %s, with every room it leads to', (format) => {
    for (const voice of voices) {
      const files: readonly FileName[] = [...rooms, voice, 'effects'];
      const sum = files.reduce((bytes, name) => bytes + sizeOf(name, format), 0);
      expect(sum, voice).toBeLessThanOrEqual(MOST);
    }
  });
});
