/** What the customer does at a cue, beyond standing there in a mood. */
import type { Cue } from '../../core/scenario/vocabulary.ts';
import type { Face } from '../rig/face.ts';
import type { PoseName } from '../rig/poses.ts';

export interface Gesture {
  /** Milliseconds; then the mood's own pose returns. */
  readonly length: number;
  readonly pose?: PoseName;
  /** Added to the face while it lasts. */
  readonly face?: Partial<Face>;
  /** A movement to and fro: which part of the face, how far, how often. */
  readonly swing?: { readonly of: 'nod' | 'turn'; readonly by: number; readonly times: number };
  /** The hand swings with it. */
  readonly waving?: true;
  /** Milliseconds later; cues of one event otherwise begin together. */
  readonly after?: number;
}

export const GESTURES: Readonly<Partial<Record<Cue, Gesture>>> = {
  'leans-in': { length: 2600, face: { thrust: 0.9, nod: 0.2 } },
  'turns-away': { length: 2600, face: { turn: 0.95, lookX: 0.7, lookY: 0.1, lid: -0.1 } },
  'crosses-arms': { length: 60_000, pose: 'crossed' },
  'opens-hands': { length: 3200, pose: 'open' },
  'hand-on-heart': { length: 3600, pose: 'heart', face: { tilt: 0.3 } },
  points: { length: 2400, pose: 'point', face: { nod: 0.35, lookY: 0.55, lookX: 0.25 } },
  waves: { length: 1900, pose: 'wave', face: { tilt: 0.25 }, waving: true },
  nods: { length: 1100, swing: { of: 'nod', by: 0.75, times: 2 } },
  'takes-out-phone': { length: 3600, pose: 'phone', face: { nod: 0.45, lookY: 0.7, lookX: 0.25 } },
  'puts-plate-down': { length: 950, pose: 'hold', face: { nod: 0.35, lookY: 0.6 } },
  'searches-pockets': {
    length: 3200,
    pose: 'pockets',
    face: { nod: 0.5, lookY: 0.7 },
    swing: { of: 'turn', by: 0.3, times: 2 },
  },
  'sandwich-arrives': { length: 1500, face: { nod: 0.35, lookY: 0.75 }, after: 250 },
  'cake-arrives': { length: 1600, face: { nod: 0.35, lookY: 0.75, lookX: 0.35 }, after: 250 },
  'sandwich-goes': { length: 1000, face: { nod: 0.25, lookY: 0.6 } },
  'ticket-printed': { length: 1300, face: { nod: 0.25, lookY: 0.7, lookX: 0.35 }, after: 250 },
  'seat-shown': { length: 1500, face: { nod: 0.3, lookY: 0.75, lookX: -0.3 }, after: 250 },
  'parcel-looked-up': { length: 1300, face: { turn: 0.3, lookX: 0.6, lookY: 0.4 } },
  'parcel-handed-over': { length: 1600, face: { nod: 0.35, lookY: 0.75 }, after: 250 },
  'pass-changed': { length: 1500, face: { nod: 0.35, lookY: 0.75 }, after: 250 },
  'voucher-handed-over': { length: 1400, face: { nod: 0.3, lookY: 0.7, lookX: 0.35 }, after: 250 },
  'note-written': { length: 1400, face: { nod: 0.3, lookY: 0.7, lookX: -0.35 }, after: 250 },
  'phone-rings': { length: 1000, face: { turn: 0.25, lookX: 0.7, lookY: 0.5 } },
  'queue-grows': { length: 1300, face: { turn: -0.55, lookX: -0.7 } },
};

/** Looking at the clock needs to know on which side it hangs, −1…1. */
export function clockGesture(side: number): Gesture {
  return { length: 1900, face: { turn: side * 0.55, lookX: side * 0.75, lookY: -0.55, nod: -0.2 } };
}

/** Looking at the board, above the customer and to the right. */
export const BOARD: Gesture = {
  length: 1900,
  face: { turn: 0.55, lookX: 0.7, lookY: -0.5, nod: -0.15 },
  after: 350,
};
