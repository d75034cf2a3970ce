/** The sound files of the app: where they are, and where in them a clip lies. */
import sprites from '../../assets/sound/sprites.json';
import type { ClipName } from './clips.ts';
import type { Format } from './formats.ts';
import type { VoiceClip } from './murmur.ts';
import type { RoomName } from './rooms.ts';

export type VoiceName = 'alto' | 'soprano' | 'tenor' | 'bass';
export type FileName = RoomName | `voice-${VoiceName}` | 'effects';

/** Milliseconds. */
type Region = [start: number, length: number];
export type Sprite = Record<string, Region | [...Region, loop: boolean]>;

const ADDRESSES = import.meta.glob<string>('../../assets/sound/*.{webm,m4a,mp3}', {
  query: '?url',
  import: 'default',
  eager: true,
});

/** Nothing where there is no such file. */
export const addressOf = (name: FileName, format: Format): string | undefined =>
  ADDRESSES[`../../assets/sound/${name}.${format}`];

const regionOf = (region: readonly number[] | undefined): Region => [
  region?.[0] ?? 0,
  region?.[1] ?? 0,
];

const spriteOf = (regions: Readonly<Record<string, readonly number[]>>): Sprite =>
  Object.fromEntries(Object.entries(regions).map(([clip, region]) => [clip, regionOf(region)]));

const EFFECTS: Readonly<Record<string, readonly number[]>> = sprites.effects;
const VOICE: Readonly<Record<string, readonly number[]>> = sprites.voice;

export const EFFECTS_SPRITE = spriteOf(EFFECTS);
export const VOICE_SPRITE = spriteOf(VOICE);
/** A loop is longer in its file than it is played, so that no decoder's padding is heard. */
export const LOOP = 'loop';
export const ROOM_SPRITE: Sprite = { [LOOP]: [...regionOf(sprites.loop), true] };

/** Milliseconds. */
export const effectLength = (clip: ClipName): number => regionOf(EFFECTS[clip])[1];
export const syllableLength = (clip: VoiceClip): number => regionOf(VOICE[clip])[1];

const VOICES = ['alto', 'soprano', 'tenor', 'bass'] as const;

/** A scenario names its voices freely; one that is not here is heard as an alto. */
export const voiceNamed = (voice: string): VoiceName =>
  VOICES.find((known) => known === voice) ?? 'alto';
