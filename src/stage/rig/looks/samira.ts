import { tones } from '../colour.ts';
import type { Look } from '../look.ts';

export const samira: Look = {
  skin: tones('#d8a47c'),
  lips: '#a8444c',
  iris: '#4a3420',
  brow: { colour: '#2c1c1a', weight: 1.15, length: 1.04 },
  lashes: 1,
  face: {
    cheek: 84,
    jaw: 60,
    chin: 26,
    length: 112,
    eye: 1.06,
    nose: 0.98,
    mouth: 1,
    lipFullness: 1.1,
  },
  age: 0.1,
  bags: 0.05,
  freckles: false,
  hair: { ...tones('#a8536b'), style: 'scarf' },
  body: { neck: 29, shoulder: 134, waist: 98, hand: 0.92, stature: 6 },
  garment: { ...tones('#2f3b5e'), kind: 'tunic', trim: '#d9b36a' },
  under: { ...tones('#f1e8da'), kind: 'round' },
};
