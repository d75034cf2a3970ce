/** What the trainee wears to work: of them we see no more than forearms and hands. */
import type { Setting } from '../../core/scenario/vocabulary.ts';
import { type Tones, tones } from '../rig/colour.ts';

export interface Dress {
  readonly sleeve: Tones;
  /** Rolled up above the wrist, so that the forearm shows. */
  readonly rolled: boolean;
  /** A band at its end: a shirt under a jacket, a stripe of rank. */
  readonly cuff: string;
}

export const DRESSES: Readonly<Record<Setting, Dress>> = {
  bakery: { sleeve: tones('#ece3d2'), rolled: true, cuff: '#fff8ee' },
  cinema: { sleeve: tones('#8d3140'), rolled: false, cuff: '#f2b545' },
  'parcel-desk': { sleeve: tones('#d9653b'), rolled: false, cuff: '#4c5c63' },
  'airport-gate': { sleeve: tones('#2b3a57'), rolled: false, cuff: '#f2b545' },
  'front-desk': { sleeve: tones('#41516b'), rolled: false, cuff: '#fff8ee' },
  counter: { sleeve: tones('#5d7f6c'), rolled: true, cuff: '#78987f' },
};
