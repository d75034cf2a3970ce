/** Who waits, and how each of them stands, patient and restless. */
import { mix } from '../rig/colour.ts';
import type { Point } from '../rig/path.ts';

/** Everybody fades into the room they stand in. */
const AIR = '#eadccd';
export const soft = (colour: string, by = 0.42) => mix(colour, AIR, by);

/** Two tones, since distance takes the others. */
interface Cloth {
  readonly lit: string;
  readonly shade: string;
}

const cloth = (colour: string): Cloth => ({
  lit: soft(colour),
  shade: soft(mix(colour, '#2a1a30', 0.24)),
});

export interface Arm {
  readonly elbow: Point;
  readonly wrist: Point;
}

/** A way to stand; between two of them everything blends. */
export interface Stance {
  /** −1 looks to the viewer's left, 1 to the right. */
  readonly turn: number;
  /** Radians, with the clock. */
  readonly tilt: number;
  /** Down towards a wrist or a phone, or up over somebody's shoulder. */
  readonly nod: number;
  /** The whole person, to one side and up on their toes. */
  readonly lean: number;
  readonly rise: number;
  readonly left: Arm;
  readonly right: Arm;
}

export interface Person {
  readonly skin: Cloth;
  readonly hair: Cloth;
  readonly top: Cloth;
  readonly shoulder: number;
  /** Of the head, above the shoulders. */
  readonly tall: number;
  readonly style: 'bun' | 'cap' | 'grey' | 'long';
  readonly patient: Stance;
  readonly restless: Stance;
}

const HANGING: Pick<Stance, 'left' | 'right'> = {
  left: { elbow: [-56, 112], wrist: [-50, 196] },
  right: { elbow: [56, 112], wrist: [50, 196] },
};

export const PEOPLE: readonly Person[] = [
  {
    // She reads something on her phone; later she looks at her watch.
    skin: cloth('#e0a887'),
    hair: cloth('#6b3f35'),
    top: cloth('#b8606a'),
    shoulder: 54,
    tall: 60,
    style: 'bun',
    patient: {
      turn: 0.2,
      tilt: 0.06,
      nod: 0.7,
      lean: 0,
      rise: 0,
      left: { elbow: [-54, 104], wrist: [-14, 92] },
      right: HANGING.right,
    },
    restless: {
      turn: -0.5,
      tilt: -0.12,
      nod: 0.9,
      lean: -4,
      rise: 0,
      left: { elbow: [-62, 84], wrist: [-6, 56] },
      right: { elbow: [56, 96], wrist: [12, 78] },
    },
  },
  {
    // He stands with his hands before him; later he crosses his arms and looks away.
    skin: cloth('#9a6a4a'),
    hair: cloth('#3d5a6b'),
    top: cloth('#4d7f86'),
    shoulder: 63,
    tall: 62,
    style: 'cap',
    patient: {
      turn: -0.3,
      tilt: 0,
      nod: 0,
      lean: 0,
      rise: 0,
      left: { elbow: [-60, 112], wrist: [-10, 168] },
      right: { elbow: [60, 112], wrist: [10, 168] },
    },
    restless: {
      turn: 0.8,
      tilt: 0.12,
      nod: -0.3,
      lean: 6,
      rise: 2,
      left: { elbow: [-60, 92], wrist: [34, 88] },
      right: { elbow: [60, 94], wrist: [-34, 104] },
    },
  },
  {
    // An old man with all the time in the world; later he cranes to see what takes so long.
    skin: cloth('#e6b79a'),
    hair: cloth('#d9d2cc'),
    top: cloth('#a08a62'),
    shoulder: 57,
    tall: 57,
    style: 'grey',
    patient: { turn: 0.35, tilt: 0.04, nod: 0.15, lean: 0, rise: -4, ...HANGING },
    restless: {
      turn: -0.85,
      tilt: -0.2,
      nod: -0.5,
      lean: -12,
      rise: 12,
      left: { elbow: [-64, 100], wrist: [-36, 150] },
      right: { elbow: [62, 106], wrist: [40, 150] },
    },
  },
  {
    // She waits with a bag on her shoulder; later her hands go to her hips.
    skin: cloth('#c98d63'),
    hair: cloth('#33262c'),
    top: cloth('#d99a4e'),
    shoulder: 53,
    tall: 61,
    style: 'long',
    patient: {
      turn: -0.2,
      tilt: -0.05,
      nod: 0.1,
      lean: 0,
      rise: 0,
      left: HANGING.left,
      right: { elbow: [56, 96], wrist: [44, 26] },
    },
    restless: {
      turn: 0.55,
      tilt: 0.16,
      nod: -0.35,
      lean: 5,
      rise: 0,
      left: { elbow: [-66, 98], wrist: [-44, 158] },
      right: { elbow: [66, 98], wrist: [44, 158] },
    },
  },
];

const between = (a: number, b: number, t: number) => a + (b - a) * t;
const way = (a: Point, b: Point, t: number): Point => [
  between(a[0], b[0], t),
  between(a[1], b[1], t),
];
const arms = (a: Arm, b: Arm, t: number): Arm => ({
  elbow: way(a.elbow, b.elbow, t),
  wrist: way(a.wrist, b.wrist, t),
});

/** `t`: 0 patient, 1 restless. */
export function stanceOf({ patient: a, restless: b }: Person, t: number): Stance {
  return {
    turn: between(a.turn, b.turn, t),
    tilt: between(a.tilt, b.tilt, t),
    nod: between(a.nod, b.nod, t),
    lean: between(a.lean, b.lean, t),
    rise: between(a.rise, b.rise, t),
    left: arms(a.left, b.left, t),
    right: arms(a.right, b.right, t),
  };
}
