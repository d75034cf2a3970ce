/** What is heard of each cue, one clip after the other. Every cue is decided on, here or below. */
import type { Cue, Setting } from '../core/scenario/vocabulary.ts';
import type { ClipName } from './clips.ts';

/** Cues with nothing to hear: gestures are seen, and the log says them. */
export const SILENT = [
  'leans-in',
  'turns-away',
  'crosses-arms',
  'opens-hands',
  'hand-on-heart',
  'points',
  'waves',
  'nods',
  'looks-at-clock',
  'takes-out-phone',
  // A sound of its own would draw the eye to the hands; the face is what counts here.
  'searches-pockets',
  // The room itself grows quieter.
  'queue-eases',
] as const satisfies readonly Cue[];

type Heard = Exclude<Cue, (typeof SILENT)[number]>;

const HEARD: Readonly<Record<Heard, readonly ClipName[]>> = {
  'walks-in': ['steps-in'],
  'walks-out': ['steps-out'],
  'comes-back': ['steps-in'],
  'puts-plate-down': ['plate-down'],
  'sandwich-goes': ['plate-up'],
  'sandwich-arrives': ['plate-down'],
  'cake-arrives': ['cake'],
  'ticket-printed': ['print', 'tear'],
  'seat-shown': ['paper'],
  'parcel-looked-up': ['scan'],
  'parcel-handed-over': ['parcel'],
  'board-changes': ['board'],
  'pass-changed': ['print'],
  'voucher-handed-over': ['paper'],
  'note-written': ['pen', 'note'],
  'phone-rings': ['phone'],
  'queue-grows': ['queue'],
};

export function clipsOf(cue: Cue, setting: Setting): readonly ClipName[] {
  const clips = isHeard(cue) ? HEARD[cue] : [];
  // Of all these places only the bakery has a door that rings.
  return cue === 'walks-in' && setting === 'bakery' ? ['door-bell', ...clips] : clips;
}

const isHeard = (cue: Cue): cue is Heard => Object.hasOwn(HEARD, cue);
