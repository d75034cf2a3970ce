/** All files that are heard, as samples, and where in them each clip lies. */
import { EFFECT_NAMES, effect } from './effects/effects.ts';
import { LOOP_REGION, ROOM_NAMES, type RoomName, roomLoop, withMargins } from './rooms/rooms.ts';
import type { Signal } from './signal/signal.ts';
import { type Region, type Sprite, sprite } from './sprite.ts';
import { voiceClips } from './voice/babble.ts';
import { SPEAKER_NAMES, type SpeakerName } from './voice/speakers.ts';

export type FileName = `room-${RoomName}` | `voice-${SpeakerName}` | 'effects';

const voice = (name: SpeakerName): Sprite => sprite(voiceClips(name));
const effects = (): Sprite => sprite(EFFECT_NAMES.map((name) => [name, effect(name)]));

const MAKERS = new Map<FileName, () => Signal>([
  ...ROOM_NAMES.map(
    (name) => [`room-${name}` as const, () => withMargins(roomLoop(name))] as const,
  ),
  ...SPEAKER_NAMES.map((name) => [`voice-${name}` as const, () => voice(name).signal] as const),
  ['effects', () => effects().signal],
]);

export const FILE_NAMES: readonly FileName[] = [...MAKERS.keys()];

const made = new Map<FileName, Signal>();

/** Made once and then kept. @throws where there is no such file */
export function fileSignal(name: FileName): Signal {
  const signal = made.get(name) ?? MAKERS.get(name)?.();
  if (!signal) throw new Error(`There is no sound file ${name}.`);
  made.set(name, signal);
  return signal;
}

/** What `assets/sound/sprites.json` says, all in milliseconds. */
export interface Sprites {
  readonly loop: Region;
  readonly effects: Readonly<Record<string, Region>>;
  /** The same for all four voices. */
  readonly voice: Readonly<Record<string, Region>>;
}

export const sprites = (): Sprites => ({
  loop: LOOP_REGION,
  effects: effects().regions,
  voice: voice(SPEAKER_NAMES[0] ?? 'alto').regions,
});
