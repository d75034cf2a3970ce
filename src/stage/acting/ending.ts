/** How the customer takes the end of a talk. Times are milliseconds from the last word. */
import type { Outcome } from '../../core/scenario/vocabulary.ts';
import type { Temperament } from '../rig/moods.ts';
import { POSES } from '../rig/poses.ts';
import { CARRYING, LADEN, SHRUGGING } from './arms.ts';
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
  /** When they take along what was given to them; they may not. */
  readonly takes?: number;
  /** One step back from the counter. */
  readonly steps: boolean;
}

/** How they take it, before it is known what they carry. */
interface Answer extends Omit<Finale, 'takes'> {
  readonly takes: boolean;
}

const NOTHING: Answer = { gestures: [], takes: false, steps: false };

/** So long before they turn to the door a thing is taken up: in a hand, or in both arms. */
const UP_IN_HAND = 1300;
const UP_IN_ARMS = 440;
/** The arms come for it a little earlier. */
const LOADING: Timed = {
  gesture: { length: 1200, pose: CARRYING, face: { nod: 0.3, lookY: 0.7 } },
  at: -700,
};

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
/** Nobody answers any more: the mouth shuts, and the arms come down. */
const SILENCED: Gesture = {
  length: 60_000,
  pose: POSES.hips,
  face: { open: -0.7, square: -0.7, lowerTeeth: -0.7, teeth: -0.5, press: 0.35, nod: -0.12 },
  lasting: true,
};
const COLD: Gesture = { length: 900, face: { lid: -0.14, press: 0.4, nod: -0.2, lookX: 0.3 } };

/** From turning to the door until they are gone. */
function going({ at, off, length, back }: Leaving, outcome: Outcome, laden: boolean): Timed[] {
  // Nothing is left to say.
  const shut = outcome === 'lost' ? { open: -0.6, square: -0.6, lowerTeeth: -0.6 } : {};
  const away: Gesture = {
    length: off - at + length,
    pose: laden ? LADEN : POSES.away,
    face: { turn: 0.9, lookX: 0.6, lookY: 0, ...shut },
  };
  const looksBack: Gesture = { length: 900, face: { turn: -1.25, lookX: -1.1, lookY: -0.05 } };
  return [
    ...(laden ? [{ ...LOADING, at: at + LOADING.at }] : []),
    { gesture: away, at },
    ...(back === undefined ? [] : [{ gesture: looksBack, at: back }]),
  ];
}

interface Whereabouts {
  /** They stand before us; elsewhere nobody can walk out of the picture. */
  readonly present: boolean;
  /** They came to this counter for this, and have no seat to go back to. */
  readonly comes: boolean;
  /** What they would take along needs both arms. */
  readonly laden: boolean;
}

export function finaleOf(
  outcome: Outcome,
  temperament: Temperament,
  { present, comes, laden }: Whereabouts,
): Finale {
  const { takes, ...answer } = takenAs(outcome, temperament, present, comes);
  const { gestures, leaving } = answer;
  if (leaving === undefined) return answer;
  return {
    ...answer,
    gestures: [...gestures, ...going(leaving, outcome, takes && laden)],
    ...(takes && { takes: leaving.at - (laden ? UP_IN_ARMS : UP_IN_HAND) }),
  };
}

function takenAs(
  outcome: Outcome,
  temperament: Temperament,
  present: boolean,
  comes: boolean,
): Answer {
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
        gestures: [{ gesture: SILENCED, at: 100 }],
        steps: true,
      };
  }
}
