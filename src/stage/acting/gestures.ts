/** What the customer does at a cue, beyond standing there in a mood. Times are milliseconds. */
import { type Cue, MOODS, type Mood } from '../../core/scenario/vocabulary.ts';
import type { Prop } from '../props/prop.ts';
import { PROP_PLACE } from '../props/prop.ts';
import type { Face } from '../rig/face.ts';
import type { Pose } from '../rig/pose.ts';
import { POSES } from '../rig/poses.ts';
import { CARRYING, LOWERING, RECEIVING, SEARCHING } from './arms.ts';
import { type Plan, WAYS, type Way } from './plan.ts';

export interface Gesture {
  /** Then the mood's own pose returns. */
  readonly length: number;
  readonly pose?: Pose;
  /** Added to the face while it lasts. */
  readonly face?: Partial<Face>;
  /** A movement to and fro: which part of the face, how far, how often. */
  readonly swing?: { readonly of: 'nod' | 'turn'; readonly by: number; readonly times: number };
  /** The hand swings with it. */
  readonly waving?: true;
  /** A picture that stands still keeps the pose. */
  readonly lasting?: true;
}

export interface Timed {
  readonly gesture: Gesture;
  readonly at: number;
}

const OWN: Readonly<Partial<Record<Cue, Gesture>>> = {
  'leans-in': { length: 2600, pose: POSES.lean, face: { thrust: 0.5, nod: 0.2 }, lasting: true },
  'turns-away': {
    length: 2800,
    pose: POSES.away,
    face: { turn: 0.95, lookX: 0.7, lookY: 0.1, lid: -0.1 },
  },
  'crosses-arms': { length: 60_000, pose: POSES.crossed, lasting: true },
  'opens-hands': { length: 3200, pose: POSES.open, lasting: true },
  'hand-on-heart': { length: 3600, pose: POSES.heart, face: { tilt: 0.3 }, lasting: true },
  points: {
    length: 2400,
    pose: POSES.point,
    face: { nod: 0.35, lookY: 0.55, lookX: 0.25 },
    lasting: true,
  },
  waves: { length: 1900, pose: POSES.wave, face: { tilt: 0.25 }, waving: true, lasting: true },
  nods: { length: 1100, swing: { of: 'nod', by: 0.75, times: 2 } },
  'takes-out-phone': {
    length: 3600,
    pose: POSES.phone,
    face: { nod: 0.45, lookY: 0.7, lookX: 0.25 },
    lasting: true,
  },
  'searches-pockets': {
    length: 3200,
    pose: POSES.pockets,
    face: { nod: 0.5, lookY: 0.7 },
    swing: { of: 'turn', by: 0.3, times: 2 },
    lasting: true,
  },
  'queue-grows': { length: 1500, face: { turn: -0.55, lookX: -0.7 } },
  'queue-eases': { length: 1200, face: { turn: -0.35, lookX: -0.5, browOut: 0.12 } },
};

/** Now in the one pocket, now in the other. */
const SEARCHED: readonly Timed[] = [
  { gesture: { length: 900, pose: SEARCHING }, at: 350 },
  { gesture: { length: 800, pose: SEARCHING }, at: 2050 },
];

/** What they hold at home is read before it is answered. */
export const READS: Readonly<Record<'phone' | 'paper', Gesture>> = {
  phone: { length: 1500, face: { nod: 0.4, lookY: 0.85, lookX: 0.35, turn: 0.12 } },
  paper: { length: 1900, face: { nod: 0.45, lookY: 0.85 } },
};

/** Looking at the clock needs to know on which side it hangs, −1…1. */
export function clockGesture(side: number): Gesture {
  return { length: 1900, face: { turn: side * 0.55, lookX: side * 0.75, lookY: -0.55, nod: -0.2 } };
}

/** Looking at the board, above the customer and to the right. */
const BOARD: Gesture = {
  length: 2100,
  face: { turn: 0.55, lookX: 0.7, lookY: -0.5, nod: -0.15, lid: 0.1, browOut: 0.25 },
};

/** Eyes and head on a thing on the counter. */
function regard(prop: Prop, length: number): Gesture {
  const side = Math.max(-1, Math.min(1, (PROP_PLACE[prop][0] - 800) / 170));
  return { length, face: { nod: 0.32, lookY: 0.75, lookX: side * 0.7, turn: side * 0.22 } };
}

/** How the face answers what it has seen: the better the mood, the gladder. */
function answerTo(mood: Mood): Partial<Face> {
  const warmth = MOODS.indexOf(mood) - MOODS.indexOf('wary');
  if (warmth >= 1) {
    return { browIn: 0.25, browOut: 0.3, lid: 0.1, curve: 0.12 + warmth * 0.06, cheek: 0.2 };
  }
  if (warmth === 0) return { browSkew: 0.35, browOut: 0.2, skew: 0.2 };
  return { browSkew: 0.3, lid: -0.06, press: 0.2, tilt: 0.12 };
}

/** From when on, and until when, each way of handling draws the eye; parts of its length. */
const WATCHED: Readonly<Record<Way, readonly [from: number, to: number]>> = {
  lowered: [0.1, 0.8],
  brought: [0.2, 0.85],
  steadied: [0.2, 0.9],
  removed: [0.15, 0.75],
  printed: [0.05, 0.9],
  turned: [0.2, 1],
  scanned: [0.25, 0.95],
  handed: [0.15, 0.95],
  slid: [0.2, 1],
  written: [0.1, 1],
  returned: [0, 0.6],
  rings: [0.04, 0.6],
  answered: [0.04, 0.8],
};

const GLAD: readonly Way[] = [
  'brought',
  'steadied',
  'printed',
  'turned',
  'handed',
  'slid',
  'written',
];

/** What the customer does while a plan's things are handled. */
function atActs(plan: Plan, mood: Mood): Timed[] {
  return plan.acts.flatMap(({ way, prop, start }): Timed[] => {
    const [from, to] = WATCHED[way];
    const length = WAYS[way];
    const watched: Timed = {
      gesture: regard(prop, (to - from) * length),
      at: start + from * length,
    };
    const answer: Timed = {
      gesture: { length: 1300, face: answerTo(mood) },
      at: start + to * length - 160,
    };
    const arms: Timed[] = [];
    if (way === 'lowered') {
      arms.push(
        { gesture: { length: 0.34 * length + start, pose: CARRYING }, at: 0 },
        { gesture: { length: 0.5 * length, pose: LOWERING }, at: start + 0.16 * length },
      );
    }
    if (way === 'handed') {
      arms.push({
        gesture: { length: 0.72 * length + 1400, pose: RECEIVING },
        at: start + 0.28 * length,
      });
    }
    return [watched, ...arms, ...(GLAD.includes(way) ? [answer] : [])];
  });
}

/** All that a plan asks of the customer. `clock`: on which side one hangs, −1…1. */
export function gesturesFor(plan: Plan, mood: Mood, clock: number): Timed[] {
  const own = plan.cued.flatMap(({ cue, at }): Timed[] => {
    if (cue === 'looks-at-clock') return [{ gesture: clockGesture(clock), at }];
    if (cue === 'board-changes') return [{ gesture: BOARD, at: at + 350 }];
    const gesture = OWN[cue];
    const other = cue === 'searches-pockets' ? SEARCHED : [];
    return gesture === undefined
      ? []
      : [{ gesture, at }, ...other.map((one) => ({ ...one, at: at + one.at }))];
  });
  return [...own, ...atActs(plan, mood)];
}
