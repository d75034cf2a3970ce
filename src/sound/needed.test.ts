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

  const sum = (files: readonly FileName[], format: Format) =>
    files.reduce((bytes, name) => bytes + sizeOf(name, format), 0);

  it('is light enough to be fetched, with every room that a follow-up leads to', () => {
    for (const voice of voices) {
      expect(sum([...rooms, voice, 'effects'], 'webm')).toBeLessThanOrEqual(MOST);
    }
  });

  it.each(FORMATS)('is light enough as %s as well, up to a follow-up somewhere else', (format) => {
    for (const voice of voices) {
      expect(sum([`room-${setting}`, voice, 'effects'], format)).toBeLessThanOrEqual(MOST);
    }
  });
});
