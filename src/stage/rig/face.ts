/**
 * The numbers of a face. 0 is rest and 1 is as far as it goes, unless said otherwise; "left" and
 * "right" are the viewer's. Every number may be blended with any other of its name.
 */
export interface Face {
  /** Inner and outer ends of the brows: up is positive, −1…1. */
  readonly browIn: number;
  readonly browOut: number;
  readonly browArch: number;
  /** The brows drawn together. */
  readonly pinch: number;
  /** One brow higher than the other: the right one where positive, −1…1. */
  readonly browSkew: number;
  /** Upper lids: 0 closed, 1 open, above 1 wide. A blink multiplies it. */
  readonly lid: number;
  /** Lids lower at the inner corner (positive, glare) or the outer one (negative, sorrow), −1…1. */
  readonly slant: number;
  /** Lower lids raised. */
  readonly lower: number;
  /** Where the eyes look, −1…1 each; down is positive. */
  readonly lookX: number;
  readonly lookY: number;
  /** Size of the pupil; 1 is usual. */
  readonly pupil: number;
  /** 1 is the look's own width. */
  readonly mouthWidth: number;
  /** Corners up (positive) or down, −1…1. */
  readonly curve: number;
  readonly open: number;
  /** Rounded forward, as in "oh". */
  readonly round: number;
  /** The lower lip drawn square, as in a shout. */
  readonly square: number;
  /** Lips pressed thin. */
  readonly press: number;
  /** The mouth pulled aside: the right corner up where positive, −1…1. */
  readonly skew: number;
  readonly sneer: number;
  readonly teeth: number;
  readonly lowerTeeth: number;
  readonly tongue: number;
  /** The jaw set hard. */
  readonly jaw: number;
  readonly flare: number;
  /** Lines between the brows, beside the mouth, across the forehead. */
  readonly furrow: number;
  readonly fold: number;
  readonly forehead: number;
  /** Cheeks raised by a smile. */
  readonly cheek: number;
  readonly blush: number;
  /** Redness of anger; below 0 the colour leaves the face, −1…1. */
  readonly flush: number;
  /** Eyes wet. */
  readonly tear: number;
  /** The head turned (right is positive), nodded (down is positive), tilted, −1…1 each. */
  readonly turn: number;
  readonly nod: number;
  readonly tilt: number;
  /** The head thrust forward. */
  readonly thrust: number;
}

/** The same while it is still being added up. */
export type FaceSum = { -readonly [key in keyof Face]: number };

export const REST: Face = {
  browIn: 0,
  browOut: 0,
  browArch: 0.4,
  pinch: 0,
  browSkew: 0,
  lid: 0.92,
  slant: 0,
  lower: 0,
  lookX: 0,
  lookY: 0,
  pupil: 1,
  mouthWidth: 1,
  curve: 0.1,
  open: 0,
  round: 0,
  square: 0,
  press: 0,
  skew: 0,
  sneer: 0,
  teeth: 0,
  lowerTeeth: 0,
  tongue: 0,
  jaw: 0,
  flare: 0,
  furrow: 0,
  fold: 0,
  forehead: 0,
  cheek: 0,
  blush: 0.25,
  flush: 0,
  tear: 0,
  turn: 0,
  nod: 0,
  tilt: 0,
  thrust: 0,
};

const KEYS = Object.keys(REST) as readonly (keyof Face)[];

/** `t` = 0 gives `a`, 1 gives `b`; beyond them it overshoots. */
export function blendFaces(a: Face, b: Face, t: number): Face {
  const face: Record<keyof Face, number> = { ...a };
  for (const key of KEYS) face[key] = a[key] + (b[key] - a[key]) * t;
  return face;
}

/** Tilting and thrusting move the head as a whole: they need no new drawing of it. */
const WHOLE: readonly (keyof Face)[] = ['tilt', 'thrust'];
const DRAWN = KEYS.filter((key) => !WHOLE.includes(key));

/** Both would be drawn alike, to the eye. */
export function drawnAlike(a: Face, b: Face): boolean {
  return DRAWN.every((key) => Math.abs(a[key] - b[key]) < 0.006);
}

/** What the skin follows, and the change of it that moves an edge by a unit at most. */
const IN_THE_SKIN: readonly (readonly [key: keyof Face, by: number])[] = [
  ['open', 0.11],
  ['nod', 0.14],
  ['turn', 0.06],
  ['jaw', 0.3],
  ['cheek', 0.24],
  ['blush', 0.1],
  ['flush', 0.08],
  ['mouthWidth', 0.1],
  ['round', 0.2],
  ['curve', 0.24],
  ['skew', 0.4],
  ['sneer', 0.6],
];

/** Under other features the same skin will do: nothing of it has moved by as much as a pixel. */
export function skinAlike(a: Face, b: Face, pixelsInUnit: number): boolean {
  return IN_THE_SKIN.every(([key, by]) => Math.abs(a[key] - b[key]) * pixelsInUnit < by);
}
