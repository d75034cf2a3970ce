import { tones } from '../colour.ts';
import type { Look } from '../look.ts';

export const priya: Look = {
  skin: tones('#b97c53'),
  lips: '#a3524c',
  iris: '#3b2416',
  brow: { colour: '#231718', weight: 1.1, length: 1.04 },
  lashes: 0.8,
  face: {
    cheek: 87,
    jaw: 65,
    chin: 28,
    length: 112,
    eye: 1.04,
    nose: 1,
    mouth: 1,
    lipFullness: 1.05,
  },
  age: 0.35,
  bags: 0.35,
  freckles: false,
  hair: { ...tones('#2b1f25'), style: 'tied-back' },
  earrings: '#d8a83f',
  body: { neck: 31, shoulder: 138, waist: 108, hand: 0.95 },
  garment: { ...tones('#7a3b5e'), kind: 'cardigan' },
  under: { ...tones('#f3e3cb'), kind: 'round' },
};
