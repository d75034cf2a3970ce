import { tones } from '../colour.ts';
import type { Look } from '../look.ts';

export const yuki: Look = {
  skin: tones('#f0cba8'),
  lips: '#cf7f78',
  iris: '#3a2618',
  brow: { colour: '#2a2024', weight: 0.85, length: 0.94 },
  lashes: 0.5,
  face: {
    cheek: 82,
    jaw: 58,
    chin: 25,
    length: 106,
    eye: 1.08,
    nose: 0.82,
    mouth: 0.9,
    lipFullness: 0.95,
  },
  age: 0,
  bags: 0.15,
  freckles: false,
  hair: { ...tones('#2c2430'), style: 'shaggy', streak: '#3f9aa6' },
  body: { neck: 27, shoulder: 124, waist: 94, hand: 0.88, stature: -14 },
  garment: { ...tones('#7a6fae'), kind: 'hoodie' },
  under: { ...tones('#f4efe6'), kind: 'round' },
  habits: { wary: 'pockets', upset: 'neck' },
};
