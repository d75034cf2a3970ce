import { tones } from '../colour.ts';
import type { Look } from '../look.ts';

export const ana: Look = {
  skin: tones('#e8b38c'),
  lips: '#c8736a',
  iris: '#5c4023',
  brow: { colour: '#3a2526', weight: 1, length: 1 },
  lashes: 0.9,
  face: {
    cheek: 86,
    jaw: 61,
    chin: 27,
    length: 112,
    eye: 1.05,
    nose: 0.92,
    mouth: 1,
    lipFullness: 1,
  },
  age: 0.1,
  bags: 0.1,
  freckles: false,
  hair: { ...tones('#40282b'), style: 'bob' },
  earrings: '#e3b24c',
  body: { neck: 31, shoulder: 140, waist: 104, hand: 0.94 },
  garment: { ...tones('#2f6f73'), kind: 'coat' },
  under: { ...tones('#f4e6d2'), kind: 'roll-neck' },
  watch: '#7a4a3a',
};
