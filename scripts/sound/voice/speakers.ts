/** Four people, by their throats. */

export interface Speaker {
  /** Hertz, when nothing moves them. */
  readonly pitch: number;
  /** Formants compared with a tall man's: a shorter throat has them higher. */
  readonly throat: number;
  /** 0–1: how much air is heard in the voice. */
  readonly breath: number;
  /** Parts of a period by which one differs from the next. */
  readonly rough: number;
}

export const SPEAKERS = {
  soprano: { pitch: 218, throat: 1.19, breath: 0.55, rough: 0.011 },
  alto: { pitch: 178, throat: 1.13, breath: 0.45, rough: 0.012 },
  tenor: { pitch: 124, throat: 1.02, breath: 0.35, rough: 0.011 },
  bass: { pitch: 92, throat: 0.95, breath: 0.4, rough: 0.013 },
} as const satisfies Record<string, Speaker>;

export type SpeakerName = keyof typeof SPEAKERS;

export const SPEAKER_NAMES = Object.keys(SPEAKERS) as SpeakerName[];
