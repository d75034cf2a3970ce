/** How the customer takes the end of a talk. Times are milliseconds from the last word. */
import type { Outcome } from '../../core/scenario/vocabulary.ts';
import type { Temperament } from '../rig/moods.ts';
import { POSES } from '../rig/poses.ts';
import { SHRUGGING } from './arms.ts';
import type { Gesture, Timed } from './gestures.ts';

/** How somebody goes. */
export interface Leaving {
  /** When they turn to the door, and when they set off. */
  readonly at: number;
  readonly off: number;
  /** Milliseconds from here to beyond the edge. */
  readonly length: number;
  /** When they look back once more; nobody who is done with us does. */
  readonly back?: number;
}

export interface Finale {
  readonly gestures: readonly Timed[];
  readonly leaving?: Leaving;
  /** They take along what was given to them. */
  readonly takes: boolean;
  /** One step back from the counter. */
  readonly steps: boolean;
}

const NOTHING: Finale = { gestures: [], takes: false, steps: false };

const SURPRISE: Gesture = {
  length: 900,
  face: { browIn: 0.5, browOut: 0.45, lid: 0.16, open: 0.22, round: 0.3, nod: -0.2, curve: -0.3 },
};
const HEART: Gesture = {
  length: 2600,
  pose: POSES.heart,
  face: { tilt: 0.3, lower: 0.2, cheek: 0.2, nod: 0.15 },
  lasting: true,
};
const WAVE: Gesture = { length: 1900, pose: POSES.wave, face: { tilt: 0.2 }, waving: true };
const SHRUG: Gesture = {
  length: 1100,
  pose: SHRUGGING,
  face: { press: 0.4, curve: -0.2, browOut: 0.35, tilt: 0.35, lookX: 0.4 },
};
const NOD: Gesture = {
  length: 1300,
  face: { curve: 0.25, cheek: 0.2, lid: -0.06 },
  swing: { of: 'nod', by: 0.55, times: 2 },
};
const COLD: Gesture = { length: 900, face: { lid: -0.14, press: 0.4, nod: -0.2, lookX: 0.3 } };

/** From turning to the door until they are gone. */
function going({ at, off, length, back }: Leaving, outcome: Outcome): Timed[] {
  // Nothing is left to say.
  const shut = outcome === 'lost' ? { open: -0.6, square: -0.6, lowerTeeth: -0.6 } : {};
  const away: Gesture = {
    length: off - at + length,
    pose: POSES.away,
    face: { turn: 0.9, lookX: 0.6, lookY: 0, ...shut },
  };
  const looksBack: Gesture = { length: 900, face: { turn: -1.25, lookX: -1.1, lookY: -0.05 } };
  return [{ gesture: away, at }, ...(back === undefined ? [] : [{ gesture: looksBack, at: back }])];
}

/**
 * `present`: they stand before us; elsewhere nobody can walk out of the picture.
 * `comes`: they came to this counter for this, and have no seat to go back to.
 */
export function finaleOf(
  outcome: Outcome,
  temperament: Temperament,
  present: boolean,
  comes: boolean,
): Finale {
  const finale = takenAs(outcome, temperament, present, comes);
  const { gestures, leaving } = finale;
  if (leaving === undefined) return finale;
  return { ...finale, gestures: [...gestures, ...going(leaving, outcome)] };
}

function takenAs(
  outcome: Outcome,
  temperament: Temperament,
  present: boolean,
  comes: boolean,
): Finale {
  const open = temperament === 'open';
  switch (outcome) {
    case 'lost':
      return {
        ...NOTHING,
        gestures: [{ gesture: COLD, at: 0 }],
        ...(present && {
          leaving: open
            ? { at: 500, off: 1000, length: 1500, back: 1250 }
            : { at: 700, off: 1150, length: 1900 },
        }),
      };
    case 'grudging':
      return {
        ...NOTHING,
        gestures: [{ gesture: SHRUG, at: 100 }],
        takes: present && comes,
        ...(present && comes && { leaving: { at: 1400, off: 1800, length: 2000 } }),
      };
    case 'satisfied':
      return { ...NOTHING, gestures: [{ gesture: NOD, at: 100 }] };
    case 'won-back':
      return {
        ...NOTHING,
        gestures: [
          { gesture: SURPRISE, at: 0 },
          { gesture: HEART, at: 620 },
          ...(present && comes ? [{ gesture: WAVE, at: 4300 }] : []),
        ],
        takes: present && comes,
        ...(present && comes && { leaving: { at: 6000, off: 6300, length: 2100, back: 6500 } }),
      };
    case 'stopped':
      return {
        ...NOTHING,
        gestures: [{ gesture: { length: 1600, face: { nod: -0.15, lookY: 0.4 } }, at: 100 }],
        steps: true,
      };
  }
}
