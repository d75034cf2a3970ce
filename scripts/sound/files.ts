/** All files that are heard, as samples, and where in them each clip lies. */
import { EFFECT_NAMES, effect } from './effects/effects.ts';
import { LOOP_REGION, ROOM_NAMES, type RoomName, roomLoop, withMargins } from './rooms/rooms.ts';
import type { Signal } from './signal/signal.ts';
import { type Region, sprite } from './sprite.ts';
import { voiceClips } from './voice/babble.ts';
import { SPEAKER_NAMES, type SpeakerName } from './voice/speakers.ts';

export type FileName = `room-${RoomName}` | `voice-${SpeakerName}` | 'effects';

/** Made once and then kept. */
function kept<Name extends string, Made>(make: (name: Name) => Made): (name: Name) => Made {
  const made = new Map<Name, Made>();
  return (name) => {
    const before = made.get(name);
    if (before !== undefined) return before;
    const fresh = make(name);
    made.set(name, fresh);
    return fresh;
  };
}

const voiceSprite = kept((name: SpeakerName) => sprite(voiceClips(name)));
const room = kept((name: RoomName) => withMargins(roomLoop(name)));
const effectsSprite = kept((_: 'effects') =>
  sprite(EFFECT_NAMES.map((name) => [name, effect(name)])),
);

const MAKERS = new Map<FileName, () => Signal>([
  ...ROOM_NAMES.map((name) => [`room-${name}` as const, () => room(name)] as const),
  ...SPEAKER_NAMES.map(
    (name) => [`voice-${name}` as const, () => voiceSprite(name).signal] as const,
  ),
  ['effects', () => effectsSprite('effects').signal],
]);

export const FILE_NAMES: readonly FileName[] = [...MAKERS.keys()];

/** Samples of a whole file. @throws where there is no such file */
export function fileSignal(name: FileName): Signal {
  const make = MAKERS.get(name);
  if (!make) throw new Error(`There is no sound file ${name}.`);
  return make();
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
  effects: effectsSprite('effects').regions,
  voice: voiceSprite('alto').regions,
});
