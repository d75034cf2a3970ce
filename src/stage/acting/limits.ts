/** How far a face goes, however much comes together on it. */
import type { Face, FaceSum } from '../rig/face.ts';

/** Numbers of a face that mean something below 0; all others end there. */
const SIGNED: ReadonlySet<keyof Face> = new Set<keyof Face>([
  'browIn',
  'browOut',
  'browArch',
  'browSkew',
  'slant',
  'lookX',
  'lookY',
  'curve',
  'skew',
  'flush',
  'turn',
  'nod',
  'tilt',
]);

/** No neck and no eye goes further, however much comes together. */
function within(value: number, most: number): number {
  return Math.max(-most, Math.min(most, value));
}

const MOSTS: Readonly<Partial<Record<keyof Face, number>>> = {
  turn: 1.1,
  nod: 1.1,
  tilt: 1,
  lookX: 1,
  lookY: 1,
  browIn: 1.15,
  browOut: 1.15,
  curve: 1.1,
  open: 1,
  lid: 1.25,
};

export function withinLimits(face: FaceSum): Face {
  for (const key of Object.keys(face) as (keyof Face)[]) {
    const most = MOSTS[key] ?? 1.3;
    face[key] = SIGNED.has(key) ? within(face[key], most) : Math.max(0, Math.min(most, face[key]));
  }
  return face;
}
