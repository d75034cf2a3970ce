/** What a person may set. Kept on the device; whatever is read back from there is not trusted. */
import type { SessionSetup } from '../../core/session/events.ts';

export const TEXTS = ['normal', 'large', 'largest'] as const;
export const MOTIONS = ['system', 'full', 'reduced'] as const;
export const THEMES = ['system', 'light', 'dark'] as const;
export const PATIENCES = ['off', 'relaxed', 'usual'] as const satisfies readonly Patience[];
/** How replies are given: chosen, typed, or as one likes from turn to turn. */
export const REPLYING = ['choose', 'type', 'both'] as const;
export const VOLUMES = ['room', 'voices', 'effects'] as const;

export type Replying = (typeof REPLYING)[number];
type Patience = SessionSetup['patience'];

export interface Settings {
  /** Size of the text. */
  readonly text: (typeof TEXTS)[number];
  /** `system`: as the device asks for. */
  readonly motion: (typeof MOTIONS)[number];
  readonly theme: (typeof THEMES)[number];
  readonly patience: Patience;
  readonly reply: Replying;
  /** BCP 47 tag of the interface, `sr-Latn`; until one is chosen, as the browser asks for. */
  readonly language: string | undefined;
  readonly sound: boolean;
  /** Whole per cent, 0–100. */
  readonly volumes: Readonly<Record<(typeof VOLUMES)[number], number>>;
  /** What is heard and means something is written on the stage. */
  readonly captions: boolean;
  /** Lines are spoken by a voice of the device, where it has one. */
  readonly spoken: boolean;
  /** Single keys that choose a reply. */
  readonly shortcuts: boolean;
}

export const DEFAULTS: Settings = {
  text: 'normal',
  motion: 'system',
  theme: 'system',
  patience: 'off',
  reply: 'choose',
  language: undefined,
  sound: true,
  volumes: { room: 60, voices: 80, effects: 80 },
  captions: true,
  spoken: false,
  shortcuts: true,
};

/** Settings from whatever was stored: what cannot be read is as if it had never been set. */
export function readSettings(stored: unknown): Settings {
  const kept = fieldsOf(stored);
  const volumes = fieldsOf(kept.volumes);
  return {
    text: oneOf(TEXTS, kept.text) ?? DEFAULTS.text,
    motion: oneOf(MOTIONS, kept.motion) ?? DEFAULTS.motion,
    theme: oneOf(THEMES, kept.theme) ?? DEFAULTS.theme,
    patience: oneOf(PATIENCES, kept.patience) ?? DEFAULTS.patience,
    reply: oneOf(REPLYING, kept.reply) ?? DEFAULTS.reply,
    language: tag(kept.language) ?? DEFAULTS.language,
    sound: yesOrNo(kept.sound) ?? DEFAULTS.sound,
    volumes: {
      room: percent(volumes.room) ?? DEFAULTS.volumes.room,
      voices: percent(volumes.voices) ?? DEFAULTS.volumes.voices,
      effects: percent(volumes.effects) ?? DEFAULTS.volumes.effects,
    },
    captions: yesOrNo(kept.captions) ?? DEFAULTS.captions,
    spoken: yesOrNo(kept.spoken) ?? DEFAULTS.spoken,
    shortcuts: yesOrNo(kept.shortcuts) ?? DEFAULTS.shortcuts,
  };
}

const fieldsOf = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? { ...value } : {};

const oneOf = <T extends string>(known: readonly T[], value: unknown): T | undefined =>
  known.find((each) => each === value);

const yesOrNo = (value: unknown): boolean | undefined =>
  typeof value === 'boolean' ? value : undefined;

const percent = (value: unknown): number | undefined =>
  typeof value === 'number' && Number.isFinite(value)
    ? Math.round(Math.min(Math.max(value, 0), 100))
    : undefined;

const tag = (value: unknown): string | undefined =>
  typeof value === 'string' && /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(value) && value.length <= 35
    ? value
    : undefined;
