import { tones } from '../colour.ts';
import type { Look } from '../look.ts';

export const imani: Look = {
  skin: tones('#7a4a31'),
  lips: '#94423f',
  iris: '#2e1b12',
  brow: { colour: '#1a1112', weight: 1.1, length: 1 },
  lashes: 0.9,
  face: {
    cheek: 85,
    jaw: 62,
    chin: 27,
    length: 110,
    eye: 1.08,
    nose: 1.02,
    mouth: 1.04,
    lipFullness: 1.3,
  },
  age: 0,
  bags: 0,
  freckles: false,
  hair: { ...tones('#2a1a1b'), style: 'afro' },
  earrings: '#e0b04a',
  necklace: '#f2e6cf',
  body: { neck: 30, shoulder: 134, waist: 100, hand: 0.94, stature: 2 },
  garment: { ...tones('#e0a53a'), kind: 'cardigan' },
  under: { ...tones('#2f6f73'), kind: 'round' },
};
