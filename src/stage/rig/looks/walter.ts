import { tones } from '../colour.ts';
import type { Look } from '../look.ts';

export const walter: Look = {
  skin: tones('#efc3a6'),
  lips: '#b87468',
  iris: '#6b8795',
  brow: { colour: '#cfc8c2', weight: 1.45, length: 1.06 },
  lashes: 0,
  face: {
    cheek: 83,
    jaw: 65,
    chin: 31,
    length: 116,
    eye: 0.86,
    nose: 1.2,
    mouth: 0.98,
    lipFullness: 0.55,
  },
  age: 1,
  bags: 0.8,
  freckles: false,
  hair: { ...tones('#e2dedb'), style: 'bald' },
  beard: { ...tones('#e6e2de'), kind: 'moustache' },
  glasses: '#7a5a3a',
  hearingAid: '#8f8a90',
  tie: tones('#8f3f43'),
  body: { neck: 32, shoulder: 134, waist: 108, hand: 1, stature: -8 },
  garment: { ...tones('#6d7f5b'), kind: 'cardigan' },
  under: { ...tones('#eef1f2'), kind: 'shirt' },
  habits: { wary: 'clasp' },
};
