import { tones } from '../colour.ts';
import type { Look } from '../look.ts';

export const kofi: Look = {
  skin: tones('#6f452f'),
  lips: '#7d4a44',
  iris: '#2a1a12',
  brow: { colour: '#181011', weight: 1.25, length: 1.02 },
  lashes: 0.2,
  face: {
    cheek: 88,
    jaw: 74,
    chin: 34,
    length: 114,
    eye: 0.98,
    nose: 1.16,
    mouth: 1.08,
    lipFullness: 1.2,
  },
  age: 0.35,
  bags: 0.2,
  freckles: false,
  hair: { ...tones('#1f181a'), style: 'crop' },
  beard: { ...tones('#211718'), kind: 'stubble' },
  body: { neck: 40, shoulder: 162, waist: 118, hand: 1.08, stature: -58 },
  chair: tones('#3c4250'),
  garment: { ...tones('#5f7f6a'), kind: 'suit' },
  under: { ...tones('#f6ecdc'), kind: 'shirt' },
  habits: { angry: 'on-counter' },
  watch: '#8a5a38',
};
