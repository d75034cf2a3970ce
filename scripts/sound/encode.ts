/** Samples into the three formats that browsers read; ffmpeg does it. */
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Signal } from './signal/signal.ts';
import { wav } from './wav.ts';

/** The best first. */
export const FORMATS = ['webm', 'm4a', 'mp3'] as const;
export type Format = (typeof FORMATS)[number];

/**
 * AAC and MP3 are made at 48 kHz, where what they put in front of the sound is shortest: 23 ms,
 * for a decoder that does not know to take it off. A scenario's sounds stay below 300 KB in each.
 */
const OPTIONS: Readonly<Record<Format, readonly string[]>> = {
  webm: ['-c:a', 'libopus', '-vbr', 'on', '-application', 'audio'],
  m4a: ['-c:a', 'aac', '-b:a', '36k', '-ar', '48000', '-movflags', '+faststart'],
  mp3: ['-c:a', 'libmp3lame', '-b:a', '40k', '-ar', '48000'],
};

/**
 * What Opus needs, in thousands of bits a second. A room is heard for minutes, and below 32 its
 * soft air grows dull; voices and effects come back within a tenth of a decibel with less.
 */
const opusRate = (name: string): number =>
  name.startsWith('room-') ? 32 : name.startsWith('voice-') ? 28 : 24;

/** No dates and no versions in the files: the same sound gives the same bytes. */
const PLAIN = ['-map_metadata', '-1', '-fflags', '+bitexact', '-flags:a', '+bitexact'];

export function ensureEncoder(): void {
  if (spawnSync('ffmpeg', ['-version']).status === 0) return;
  throw new Error(
    'The sounds are encoded by ffmpeg, which is not on the path. Install it (apt install ffmpeg, ' +
      'brew install ffmpeg) and try again. The finished sounds are in assets/sound.',
  );
}

/** @param folder where NAME.webm, NAME.m4a and NAME.mp3 are written */
export function encode(name: string, signal: Signal, scratch: string, folder: string): void {
  const plain = join(scratch, `${name}.wav`);
  writeFileSync(plain, wav(signal));
  for (const format of FORMATS) {
    const rate = format === 'webm' ? ['-b:a', `${opusRate(name)}k`] : [];
    const file = join(folder, `${name}.${format}`);
    const said = ['-hide_banner', '-loglevel', 'error', '-y', '-i', plain];
    const { status, stderr } = spawnSync('ffmpeg', [
      ...said,
      ...OPTIONS[format],
      ...rate,
      ...PLAIN,
      file,
    ]);
    if (status !== 0) throw new Error(`ffmpeg did not write ${file}: ${stderr.toString()}`);
  }
}
