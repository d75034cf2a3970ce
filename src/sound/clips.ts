/** The short clips of `assets/sound/effects`, by what they tell. */

export const CLIPS = [
  // The page itself.
  'tap',
  'go-on',
  'reply',
  // Turns of the talk.
  'warmer',
  'colder',
  'scene',
  'won-back',
  'satisfied',
  'lost',
  'ended',
  'pulse',
  // What happens at the counter.
  'door-bell',
  'steps-in',
  'steps-out',
  'plate-down',
  'plate-up',
  'cake',
  'paper',
  'print',
  'tear',
  'parcel',
  'scan',
  'board',
  'pen',
  'phone',
  'queue',
  'note',
] as const;
export type ClipName = (typeof CLIPS)[number];

/** Clips that only answer a touch. Whoever does not hear them misses nothing. */
export const TOUCHES = ['tap', 'go-on', 'reply'] as const satisfies readonly ClipName[];

/**
 * How much a clip matters where more want to be heard than fit: how a talk ends, then how it turns
 * and that patience runs short, then what happens at the counter, then the touches.
 */
export function weightOf(clip: ClipName): number {
  switch (clip) {
    case 'won-back':
    case 'satisfied':
    case 'lost':
    case 'ended':
      return 4;
    case 'warmer':
    case 'colder':
    case 'scene':
    case 'pulse':
      return 3;
    case 'tap':
    case 'go-on':
    case 'reply':
      return 1;
    default:
      return 2;
  }
}
