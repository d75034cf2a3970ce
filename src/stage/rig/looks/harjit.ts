import { tones } from '../colour.ts';
import type { Look } from '../look.ts';

export const harjit: Look = {
  skin: tones('#b27a52'),
  lips: '#a9604f',
  iris: '#37220f',
  brow: { colour: '#211718', weight: 1.4, length: 1.04 },
  lashes: 0.1,
  face: {
    cheek: 87,
    jaw: 72,
    chin: 34,
    length: 114,
    eye: 0.96,
    nose: 1.14,
    mouth: 1,
    lipFullness: 0.95,
  },
  age: 0.45,
  bags: 0.35,
  freckles: false,
  hair: { ...tones('#27436b'), style: 'turban', streak: '#d9653b' },
  beard: { ...tones('#2b2224'), kind: 'long' },
  tie: tones('#c98a2f'),
  body: { neck: 39, shoulder: 156, waist: 120, hand: 1.05, stature: 8 },
  garment: { ...tones('#4d4a55'), kind: 'suit' },
  under: { ...tones('#f2f0ea'), kind: 'shirt' },
  watch: '#3a2a24',
};
