/** The trainee's side of each counter: their sleeves, and the slot their printer prints from. */

import type { Setting } from '../../core/scenario/vocabulary.ts';
import type { Scene } from '../../core/session/moment.ts';
import { DRESSES, type Dress } from './dress.ts';

export interface Bench {
  readonly dress: Dress;
  /** World units. */
  readonly printer: readonly [x: number, y: number];
}

const PRINTERS: Readonly<Record<Setting, Bench['printer']>> = {
  bakery: [1028, 713],
  cinema: [985, 684],
  'parcel-desk': [524, 714],
  'airport-gate': [1004, 695],
  'front-desk': [1002, 707],
  counter: [1012, 723],
};

export function benchOf({ setting }: Pick<Scene, 'setting'>): Bench {
  return { dress: DRESSES[setting], printer: PRINTERS[setting] };
}
